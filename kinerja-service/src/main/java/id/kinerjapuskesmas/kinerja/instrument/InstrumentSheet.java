package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.util.List;

/** An instrument as a table: one line per node, and what is said of the whole version on the line of its ROOT. */
final class InstrumentSheet {

    static final List<Column> TABLE = List.of(
            Column.of("code", "Kode", "Code"),
            Column.of("parent", "Induk", "Parent"),
            Column.of("kind", "Jenis simpul", "Kind"),
            Column.of("nameId", "Nama (Indonesia)", "Name (Indonesian)"),
            Column.of("nameEn", "Nama (Inggris)", "Name (English)"),
            Column.of("weight", "Bobot", "Weight"),
            Column.of("optional", "Opsional", "Optional"),
            Column.of("inpatientOnly", "Hanya rawat inap", "Inpatient only"),
            Column.of("type", "Tipe indikator", "Type of indicator"),
            Column.of("unit", "Satuan", "Unit"),
            Column.of("target", "Target", "Target"),
            Column.of("bands", "Jenjang nilai", "Bands"),
            Column.of("upstream", "Sumber", "Upstream indicator"),
            Column.of("aggregation", "Agregasi", "Aggregation"),
            Column.of("regulation", "Dasar hukum", "Regulation"),
            Column.of("noteId", "Catatan (Indonesia)", "Note (Indonesian)"),
            Column.of("noteEn", "Catatan (Inggris)", "Note (English)"),
            Column.of("year", "Tahun", "Year"),
            Column.of("titleId", "Nama instrumen (Indonesia)", "Name of the instrument (Indonesian)"),
            Column.of("titleEn", "Nama instrumen (Inggris)", "Name of the instrument (English)"),
            Column.of("bandPolicy", "Kebijakan pita", "Band policy"),
            Column.of("overallPolicy", "Kebijakan kelompok", "Overall policy"));

    /** The same for the contract. */
    static final String TYPES =
            "code parent kind nameId nameEn weight:number optional:boolean inpatientOnly:boolean type"
                    + " unit target:number bands upstream aggregation regulation noteId noteEn year:integer titleId titleEn"
                    + " bandPolicy overallPolicy";

    static final Columns COLUMNS = Columns.required(
                    "code",
                    "parent",
                    "kind",
                    "nameId",
                    "nameEn",
                    "type",
                    "unit",
                    "target",
                    "bands",
                    "upstream",
                    "aggregation",
                    "year",
                    "titleId",
                    "titleEn",
                    "bandPolicy",
                    "overallPolicy",
                    "regulation")
            .optional("weight", "optional", "inpatientOnly", "noteId", "noteEn");

    private InstrumentSheet() {}

    static Object[] values(InstrumentDetails details, NodeDetails node) {
        var isRoot = node.kind() == NodeKind.ROOT;
        var note = isRoot ? details.note() : node.note();
        return new Object[] {
            node.code(),
            node.parent(),
            node.kind(),
            node.name().id(),
            node.name().en(),
            node.weight(),
            node.optional(),
            node.inpatientOnly(),
            node.type(),
            node.unit(),
            node.target(),
            BandText.of(node.bands()),
            node.upstream(),
            node.aggregation(),
            isRoot ? details.regulation() : node.regulation(),
            note == null ? null : note.id(),
            note == null ? null : note.en(),
            isRoot ? details.year() : null,
            isRoot ? details.name().id() : null,
            isRoot ? details.name().en() : null,
            isRoot ? details.bandPolicy() : null,
            isRoot ? details.overallPolicy() : null
        };
    }

    /** The node of a line; cells that cannot be read are noted in the row and left out. */
    static NodeDetails node(Row row) {
        var kind = row.oneOf("kind", NodeKind.class);
        mustBeFilled(row, "kind");
        var isRoot = kind == NodeKind.ROOT;
        return new NodeDetails(
                row.code("code"),
                row.code("parent"),
                kind,
                text(row, "nameId", "nameEn"),
                row.decimal("weight"),
                row.bool("optional"),
                row.bool("inpatientOnly"),
                row.oneOf("type", IndicatorType.class),
                row.oneOf("unit", ValueUnit.class),
                row.decimal("target"),
                bands(row),
                row.text("upstream"),
                row.oneOf("aggregation", Aggregation.class),
                isRoot ? null : row.text("regulation"),
                isRoot ? null : text(row, "noteId", "noteEn"));
    }

    /** The version as the line of its ROOT says it. */
    static InstrumentDetails details(Row root, List<NodeDetails> nodes) {
        var year = root.whole("year");
        mustBeFilled(root, "year");
        mustBeFilled(root, "bandPolicy");
        mustBeFilled(root, "overallPolicy");
        return new InstrumentDetails(
                year == null ? null : (int) Math.max(0, Math.min(year, 9999)),
                text(root, "titleId", "titleEn"),
                root.text("regulation"),
                text(root, "noteId", "noteEn"),
                root.oneOf("bandPolicy", BandPolicy.class),
                root.oneOf("overallPolicy", OverallPolicy.class),
                nodes);
    }

    private static void mustBeFilled(Row row, String column) {
        if (row.raw(column) == null || row.raw(column).isBlank()) {
            row.refuse(column, "MISSING", Text.of("Wajib diisi.", "Must be present."));
        }
    }

    /** The column that holds a field of the version or of a node. */
    static String column(Broken broken) {
        return switch (broken.field()) {
            case "name/id", "name" -> broken.node() == Broken.HEAD ? "titleId" : "nameId";
            case "name/en" -> broken.node() == Broken.HEAD ? "titleEn" : "nameEn";
            case "note/id", "note" -> "noteId";
            case "note/en" -> "noteEn";
            case "nodes" -> "kind";
            default -> broken.topField();
        };
    }

    private static Text text(Row row, String id, String en) {
        return Text.of(row.text(id), row.text(en));
    }

    private static List<BandStep> bands(Row row) {
        var text = row.text("bands");
        if (text == null) {
            return List.of();
        }
        var bands = BandText.parse(text);
        if (bands.isEmpty()) {
            row.refuse(
                    "bands",
                    "NOT_A_BAND_TABLE",
                    Text.of(
                            "Tulis seperti <20: 100; <=30: 75; else: 50, dari nilai rendah ke tinggi, desimal dengan titik.",
                            "Write it as <20: 100; <=30: 75; else: 50, from low to high values, decimals with a point."));
        }
        return bands.orElse(List.of());
    }
}
