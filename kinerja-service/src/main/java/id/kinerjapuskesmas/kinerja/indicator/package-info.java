/**
 * The catalogue of indicators and the feed of their figures: flat rows that dashboards pull, whole or since a cursor.
 * Features hand their figures to {@code Feed}; {@code FeedWriter} sends them; read {@code FeedResource} first.
 */
package id.kinerjapuskesmas.kinerja.indicator;
