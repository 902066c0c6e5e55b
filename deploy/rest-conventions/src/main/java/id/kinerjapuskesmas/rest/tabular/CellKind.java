package id.kinerjapuskesmas.rest.tabular;

/** What a cell of a workbook holds; the type a column is read as decides which kinds it takes. */
enum CellKind {
    TEXT,
    WHOLE,
    DECIMAL,
    /** Shown as per cent: 0.85 behind the 85% on screen, so that either reading would be a guess. */
    PERCENT,
    DATE,
    DATE_TIME,
    TIME_OF_DAY,
    BOOLEAN,
    /** More digits than a spreadsheet keeps: those on screen are not those that were typed. */
    TOO_MANY_DIGITS,
    TOO_LONG,
    ERROR
}
