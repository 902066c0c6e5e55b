/**
 * What survey-service and ward-service said about the facilities of a region, fetched with one conditional request each
 * and kept as immutable pulls, so that a figure can be shown with its source and age years later.
 *
 * <p>Read {@link id.kinerjapuskesmas.kinerja.upstream.Upstreams} first.
 */
package id.kinerjapuskesmas.kinerja.upstream;
