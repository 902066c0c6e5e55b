/**
 * Drawings of lines, areas and words, sent as SVG or PDF; a service lays its chart out, this package only writes it. Read
 * {@code Drawing} first.
 */
package id.kinerjapuskesmas.rest.picture;
