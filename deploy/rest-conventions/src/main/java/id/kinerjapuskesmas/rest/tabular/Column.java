package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Text;

/**
 * One column of a table that is sent.
 *
 * @param id stable name: the header of CSV, the property of NDJSON; columns are only ever appended
 * @param label the header a person reads in a workbook
 */
public record Column(String id, Text label) {

    public static Column of(String id, String indonesian, String english) {
        return new Column(id, Text.of(indonesian, english));
    }
}
