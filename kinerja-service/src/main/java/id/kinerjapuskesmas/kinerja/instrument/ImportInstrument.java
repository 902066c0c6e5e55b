package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import id.kinerjapuskesmas.rest.tabular.ReportBuilder;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.rest.tabular.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Takes a whole draft from a file, all of it or nothing. */
@ApplicationScoped
class ImportInstrument {

    private static final long HEADER = 1;

    private final KeepInstrument keep;

    ImportInstrument(KeepInstrument keep) {
        this.keep = keep;
    }

    @Transactional
    ImportReport run(
            String instrument, int version, InputStream body, String mediaType, boolean dryRun, Language language) {
        var code = keep.writable(instrument);
        var report = new ReportBuilder(dryRun, OnError.abort);
        try (var table = Table.open(body, mediaType, InstrumentSheet.COLUMNS)) {
            var rows = rows(table);
            var sent = read(rows);
            rows.stream().filter(Row::isFlawed).forEach(row -> report.rejected(row.flaws()));
            compare(rows, sent, keep.standing(instrument, version).orElse(null), report);
            if (!report.hasRejected()) {
                var details = sent.details().ordered();
                if (dryRun) {
                    keep.mustBeOpen(code, version, details);
                } else {
                    keep.settle("IMPORT", code, version, details, null);
                }
            }
            return report.build(table.format(), language);
        }
    }

    /**
     * What the rows say.
     *
     * @param details null where no row is the ROOT
     */
    private record Sent(List<NodeDetails> nodes, InstrumentDetails details) {}

    private static List<Row> rows(Table table) {
        var rows = new ArrayList<Row>();
        for (var row : table) {
            if (rows.size() == InstrumentDetails.MOST_NODES) {
                throw ProblemException.of(
                        ProblemType.TOO_LARGE,
                        "TOO_MANY_ROWS",
                        Text.of("Paling banyak 1000 simpul.", "At most 1,000 nodes."));
            }
            rows.add(row);
        }
        if (rows.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.UNREADABLE_BODY,
                    "EMPTY_FILE",
                    Text.of("Hanya kepala tabel, tanpa simpul.", "A header alone, without a node."));
        }
        return rows;
    }

    /** The instrument of the rows, with all its flaws noted in them. */
    private static Sent read(List<Row> rows) {
        var nodes = rows.stream().map(InstrumentSheet::node).toList();
        Row root = null;
        for (var i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).kind() == NodeKind.ROOT) {
                root = root == null ? rows.get(i) : root;
            } else {
                ofRootOnly(rows.get(i));
            }
        }
        if (root == null) {
            rows.get(0).refuse("kind", "MISSING_ROOT", Text.of("Belum ada ROOT.", "There is no ROOT."));
            return new Sent(nodes, null);
        }
        var details = InstrumentSheet.details(root, nodes);
        for (var broken : InstrumentRules.of(details)) {
            refuse(broken.node() == Broken.HEAD ? root : rows.get(broken.node()), broken);
        }
        return new Sent(nodes, details);
    }

    private static void ofRootOnly(Row row) {
        for (var column : List.of("year", "titleId", "titleEn", "bandPolicy", "overallPolicy")) {
            if (row.raw(column) != null && !row.raw(column).isBlank()) {
                row.refuse(column, "ONLY_OF_ROOT", Text.of("Hanya pada baris ROOT.", "Only on the line of the ROOT."));
            }
        }
    }

    /** A cell that could not be read is not said to be missing as well. */
    private static void refuse(Row row, Broken broken) {
        var column = InstrumentSheet.column(broken);
        if (row.flaws().stream().noneMatch(flaw -> column.equals(flaw.column()))) {
            row.refuse(column, broken.code(), broken.message());
        }
    }

    private static void compare(List<Row> rows, Sent sent, InstrumentDetails before, ReportBuilder report) {
        var old = before == null ? Map.<String, NodeDetails>of() : before.byCode();
        for (var i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isFlawed()) {
                var node = sent.nodes().get(i);
                var known = old.get(node.code());
                var now = InstrumentSheet.values(sent.details(), node);
                var then = known == null ? new Object[now.length] : InstrumentSheet.values(before, known);
                compare(rows.get(i).line(), then, now, known == null, report);
            }
        }
        if (!report.hasRejected()) {
            var kept = sent.details().byCode();
            old.keySet().stream()
                    .filter(gone -> !kept.containsKey(gone))
                    .sorted()
                    .forEach(gone -> report.change(HEADER, "code", gone, null));
        }
    }

    private static void compare(long line, Object[] then, Object[] now, boolean isNew, ReportBuilder report) {
        if (isNew) {
            report.created();
        } else if (Arrays.equals(then, now)) {
            report.unchanged();
        } else {
            report.updated();
        }
        for (var place = 0; place < now.length; place++) {
            report.change(line, InstrumentSheet.TABLE.get(place).id(), shown(then[place]), shown(now[place]));
        }
    }

    private static String shown(Object value) {
        return value == null ? null : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
