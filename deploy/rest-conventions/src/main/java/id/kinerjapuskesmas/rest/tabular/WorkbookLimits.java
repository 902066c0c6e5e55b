package id.kinerjapuskesmas.rest.tabular;

/**
 * What a workbook may be, chosen well above what people and programs write and below what a service can hold.
 *
 * @param fileBytes the file as it is sent
 * @param entries files inside the file
 * @param inflatedBytes all of them unpacked
 * @param textsBytes the table of shared texts unpacked, the one part that is held in memory
 * @param ratio unpacked to packed, of one entry and of the whole, judged from 1 MiB on
 * @param rows the last row a sheet can have
 * @param columns the last column that is read
 */
record WorkbookLimits(
        long fileBytes, int entries, long inflatedBytes, long textsBytes, int ratio, int rows, int columns) {

    private static final long MIB = 1024 * 1024;

    static final WorkbookLimits DEFAULT =
            new WorkbookLimits(64 * MIB, 1_000, 512 * MIB, 32 * MIB, 120, 1_048_576, 1_024);

    static final long RATIO_FROM = MIB;
    /** Between two opening brackets of XML: bounds a tag, an attribute, a comment and a text alike. */
    static final int LONGEST_TOKEN = 256 * 1024;

    static final int DEEPEST = 64;
}
