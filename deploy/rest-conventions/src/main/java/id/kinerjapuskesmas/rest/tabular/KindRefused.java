package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Text;

/** Why a cell of a workbook is not taken for what its column asks; spreadsheets change what was typed, nobody guesses back. */
record KindRefused(String code, Text message) {

    static KindRefused of(CellKind kind) {
        return switch (kind) {
            case TEXT ->
                refused(
                        "TEXT_FOR_NUMBER",
                        "Sel berisi teks, seharusnya bilangan.",
                        "The cell holds text where a number is due.");
            case WHOLE, DECIMAL ->
                refused(
                        "NUMBER_FOR_TEXT",
                        "Sel berisi bilangan; nol di depan atau di belakang sudah hilang. Ubah format sel menjadi Teks"
                                + " lalu ketik ulang.",
                        "The cell holds a number; leading or trailing zeros are lost. Format the cell as Text and"
                                + " type it again.");
            case PERCENT ->
                refused(
                        "PERCENT_CELL",
                        "Sel berformat persen; ubah format menjadi Umum lalu isi nilainya.",
                        "The cell is formatted as per cent; format it as General and enter the value.");
            case DATE, DATE_TIME, TIME_OF_DAY ->
                refused(
                        "DATE_CELL",
                        "Sel berisi tanggal atau jam, bukan yang diminta kolom ini.",
                        "The cell holds a date or a time, not what this column asks for.");
            case BOOLEAN ->
                refused(
                        "BOOLEAN_CELL",
                        "Sel berisi TRUE atau FALSE, bukan yang diminta kolom ini.",
                        "The cell holds TRUE or FALSE, not what this column asks for.");
            case TOO_MANY_DIGITS ->
                refused(
                        "TOO_MANY_DIGITS",
                        "Lembar kerja hanya menyimpan 15 angka; isi sel ini sudah berubah. Ubah format sel menjadi Teks.",
                        "A spreadsheet keeps 15 digits; this cell is not what was typed. Format the cell as Text.");
            case TOO_LONG ->
                refused(
                        "TEXT_TOO_LONG",
                        "Teks melebihi 32.767 huruf, batas sebuah sel.",
                        "The text has more than 32,767 characters, the limit of a cell.");
            case ERROR ->
                refused("SPREADSHEET_ERROR", "Sel berisi galat lembar kerja.", "The cell holds a spreadsheet error.");
        };
    }

    private static KindRefused refused(String code, String id, String en) {
        return new KindRefused(code, Text.of(id, en));
    }
}
