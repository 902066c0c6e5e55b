package id.kinerjapuskesmas.rest.tabular;

/** How a CSV separates and marks; Indonesian spreadsheets expect {@code ;} and a decimal comma. */
record CsvStyle(char delimiter, char decimalMark) {

    static final CsvStyle PLAIN = new CsvStyle(',', '.');

    /** From the query's words, already checked; a semicolon brings the decimal comma unless said otherwise. */
    static CsvStyle of(String delimiter, String decimal) {
        var semicolon = "semicolon".equals(delimiter);
        var comma = decimal == null ? semicolon : "comma".equals(decimal);
        return new CsvStyle(semicolon ? ';' : ',', comma ? ',' : '.');
    }
}
