/** Files in: CSV and NDJSON row by row with flaws by line and column, and the report an import answers with. Read {@code Table} first. */
package id.kinerjapuskesmas.rest.tabular;
