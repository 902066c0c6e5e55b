/**
 * Files in and out. In: CSV, NDJSON and XLSX row by row with flaws by line and column or cell; read {@code Table} first. Out: any
 * answer that is a table, streamed in the format asked for; read {@code Tabular} first.
 */
package id.kinerjapuskesmas.rest.tabular;
