package id.kinerjapuskesmas.kinerja.form;

import static id.kinerjapuskesmas.kinerja.form.FormColumns.Use.COMPUTED;
import static id.kinerjapuskesmas.kinerja.form.FormColumns.Use.FILLED_IN;
import static id.kinerjapuskesmas.kinerja.form.FormColumns.Use.SHOWN;

import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.WorkbookWriter.Guide;
import java.util.ArrayList;
import java.util.List;

/** The columns of the two forms, in their order, named as the fields of the API. */
record FormColumns(List<FormColumn> all) {

    /** What a column is for. */
    enum Use {
        SHOWN,
        FILLED_IN,
        COMPUTED
    }

    /** One column. */
    record FormColumn(String id, Use use, int width, Text meaning) {}

    static final String STAMP = "form";

    private static final List<FormColumn> HEAD = List.of(
            column(
                    "indicator",
                    SHOWN,
                    22,
                    "Kode indikator; jangan diubah.",
                    "Code of the indicator; leave it as it is."),
            column(
                    "programme",
                    SHOWN,
                    36,
                    "Program atau kelompok dan variabelnya.",
                    "Programme or group, and variable."),
            column("name", SHOWN, 44, "Nama indikator.", "Name of the indicator."),
            column("type", SHOWN, 17, "Cara mengisi dan menilai, lihat instrumen.", "How it is filled in and scored."),
            column("unit", SHOWN, 11, "Satuan nilai.", "Unit of the value."),
            column("target", SHOWN, 9, "T: persen sasaran, atau kali setahun.", "T: per cent, or times a year."));
    private static final List<FormColumn> VALUES = List.of(
            column(
                    "denominator",
                    FILLED_IN,
                    13,
                    "ToS: total sasaran, atau jumlah pembanding; bilangan bulat. 0 bila tidak ada sasaran.",
                    "ToS: total population or the other count, whole; 0 where there is nobody to serve."),
            column("numerator", FILLED_IN, 12, "P: hasil yang dicapai; bilangan bulat.", "P: what was done, whole."),
            column(
                    "score",
                    FILLED_IN,
                    8,
                    "Nilai 0, 4, 7, atau 10; BINARY hanya 0 atau 10.",
                    "0, 4, 7 or 10; BINARY only 0 or 10."));
    private static final List<FormColumn> SELF_VALUES = List.of(
            column("selfDenominator", SHOWN, 15, "ToS menurut Puskesmas.", "ToS as the Puskesmas counts it."),
            column("selfNumerator", SHOWN, 14, "P menurut Puskesmas.", "P as the Puskesmas counts it."),
            column("selfScore", SHOWN, 11, "Nilai menurut Puskesmas.", "Score by the Puskesmas."));
    private static final FormColumn EVIDENCE = column(
            "evidence",
            FILLED_IN,
            40,
            "Tautan bukti, satu per baris di dalam sel: https://... lalu spasi lalu judul. Paling banyak sepuluh.",
            "Links that prove it, one a line inside the cell: https://... then a space, then a title. At most ten.");
    private static final FormColumn REASON = column(
            "reason",
            FILLED_IN,
            40,
            "Alasan; wajib bila nilai berbeda dari isian Puskesmas.",
            "Why; required where the value differs from that of the Puskesmas.");
    private static final List<FormColumn> RESULTS = List.of(
            column("expected", COMPUTED, 12, "TS = T x ToS; dihitung.", "TS = T x ToS; computed."),
            column("raw", COMPUTED, 10, "Nilai riil (%riil = P/ToS x 100); dihitung.", "The value itself; computed."),
            column("uncapped", COMPUTED, 11, "P/TS x 100 sebelum dibatasi 100; dihitung.", "P/TS x 100; computed."),
            column("result", COMPUTED, 9, "Nilai sub variabel; dihitung.", "The row's score; computed."));
    private static final List<FormColumn> TAIL = List.of(
            column(
                    "pulled",
                    SHOWN,
                    10,
                    "Angka dari layanan survei atau rawat inap. Tidak diisi tangan: bila diubah, diabaikan dan dilaporkan.",
                    "Figure of the survey or ward service. Not entered by hand: a change is ignored and reported."),
            column("note", SHOWN, 44, "Keterangan.", "Remark."));

    static final FormColumns SELF = joined(HEAD, VALUES, List.of(EVIDENCE), RESULTS, TAIL);
    static final FormColumns VERIFICATION = joined(
            HEAD,
            SELF_VALUES,
            List.of(new FormColumn(EVIDENCE.id(), SHOWN, EVIDENCE.width(), EVIDENCE.meaning())),
            VALUES,
            List.of(REASON),
            RESULTS,
            TAIL);

    static FormColumns of(FormKind kind) {
        return kind == FormKind.SELF ? SELF : VERIFICATION;
    }

    int place(String id) {
        for (var place = 0; place < all.size(); place++) {
            if (all.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new IllegalArgumentException(id);
    }

    List<Guide> guides() {
        return all.stream()
                .map(column -> new Guide(column.id(), column.id().equals("indicator"), column.meaning()))
                .toList();
    }

    /** As the import expects them: the code, and whatever else the form has. */
    Columns expected() {
        return Columns.required("indicator")
                .optional(ids(false))
                .optional(STAMP)
                .computed(ids(true));
    }

    private String[] ids(boolean computed) {
        return all.stream()
                .filter(column ->
                        (column.use() == COMPUTED) == computed && !column.id().equals("indicator"))
                .map(FormColumn::id)
                .toArray(String[]::new);
    }

    @SafeVarargs
    private static FormColumns joined(List<FormColumn>... parts) {
        var all = new ArrayList<FormColumn>();
        for (var part : parts) {
            all.addAll(part);
        }
        return new FormColumns(List.copyOf(all));
    }

    private static FormColumn column(String id, Use use, int width, String indonesian, String english) {
        return new FormColumn(id, use, width, Text.of(indonesian, english));
    }
}
