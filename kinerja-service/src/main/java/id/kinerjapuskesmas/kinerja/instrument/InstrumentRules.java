package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a whole instrument must hold to, so that it can be scored and ranked; names every node that does not. */
final class InstrumentRules {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_NOTE = 2000;

    private static final int LONGEST_CODE = 40;
    private static final int DEEPEST = 10;
    private static final Pattern CODE = Pattern.compile(NodeDetails.CODE);
    private static final List<Component> NEEDED = List.of(Component.PELAYANAN, Component.MANAJEMEN);

    private final InstrumentDetails details;
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, Placed> above = new HashMap<>();
    private int root = Broken.HEAD;

    private InstrumentRules(InstrumentDetails details) {
        this.details = details;
    }

    /** A node that stands above, where it stands and to which component it belongs. */
    private record Placed(NodeDetails node, int depth, Component component) {}

    /** All rules that are broken, in the order of the form; what is missing altogether comes last. */
    static List<Broken> of(InstrumentDetails details) {
        return new InstrumentRules(details).check();
    }

    private List<Broken> check() {
        head();
        for (var i = 0; i < details.nodes().size(); i++) {
            node(i, details.nodes().get(i));
        }
        whole();
        return broken;
    }

    private void head() {
        if (details.year() != null && (details.year() < 2000 || details.year() > 2100)) {
            note(
                    Broken.HEAD,
                    "year",
                    "OUT_OF_RANGE",
                    Text.of("Harus 2000 sampai 2100.", "Must be 2000 to 2100."),
                    details.year());
        }
        broken.addAll(TextRules.required(Broken.HEAD, "name", details.name(), LONGEST_NAME));
        broken.addAll(TextRules.required(Broken.HEAD, "regulation", details.regulation()));
        broken.addAll(TextRules.optional(Broken.HEAD, "note", details.note(), LONGEST_NOTE));
    }

    private void node(int at, NodeDetails node) {
        code(at, node);
        broken.addAll(TextRules.required(at, "name", node.name(), LONGEST_NAME));
        broken.addAll(TextRules.optional(at, "regulation", node.regulation()));
        broken.addAll(TextRules.optional(at, "note", node.note(), LONGEST_NOTE));
        var placed = place(at, node);
        weight(at, node);
        optional(at, node);
        if (node.kind() != null) {
            broken.addAll(NodeRules.of(at, node, placed.component()));
        }
        if (node.code() != null && above.putIfAbsent(node.code(), placed) != null) {
            note(
                    at,
                    "code",
                    "DUPLICATE",
                    Text.of("Kode ini sudah dipakai di atas.", "This code stands above already."),
                    node.code());
        }
    }

    private void code(int at, NodeDetails node) {
        if (node.code() == null) {
            note(at, "code", "MISSING", Text.of("Wajib diisi.", "Must be present."), null);
        } else if (node.code().length() > LONGEST_CODE
                || !CODE.matcher(node.code()).matches()) {
            note(
                    at,
                    "code",
                    "NOT_A_CODE",
                    Text.of(
                            "Huruf besar, angka dan garis bawah, mulai dengan huruf, paling panjang 40.",
                            "Capital letters, digits and underscores, beginning with a letter, at most 40."),
                    node.code());
        }
    }

    private Placed place(int at, NodeDetails node) {
        if (node.kind() == NodeKind.ROOT) {
            root(at, node);
            return new Placed(node, 0, null);
        }
        if (node.parent() == null) {
            note(at, "parent", "MISSING", Text.of("Hanya ROOT tanpa induk.", "Only the ROOT has no parent."), null);
            return new Placed(node, 1, null);
        }
        var parent = above.get(node.parent());
        if (parent == null) {
            noParent(at, node);
            return new Placed(node, 1, null);
        }
        below(at, node, parent);
        var component = node.kind() == NodeKind.COMPONENT ? component(at, node) : parent.component();
        return new Placed(node, parent.depth() + 1, component);
    }

    private void root(int at, NodeDetails node) {
        if (root != Broken.HEAD) {
            note(at, "kind", "SECOND_ROOT", Text.of("Hanya satu ROOT.", "There is only one ROOT."), node.kind());
        }
        root = at;
        if (node.parent() != null) {
            note(
                    at,
                    "parent",
                    "ROOT_HAS_NO_PARENT",
                    Text.of("ROOT tanpa induk.", "The ROOT has no parent."),
                    node.parent());
        }
        if (node.regulation() != null || node.note() != null) {
            note(
                    at,
                    node.regulation() != null ? "regulation" : "note",
                    "SAID_OF_THE_VERSION",
                    Text.of(
                            "Dasar hukum dan catatan ROOT ditulis pada versi instrumennya.",
                            "Regulation and note of the ROOT are said of the version itself."),
                    null);
        }
    }

    private void noParent(int at, NodeDetails node) {
        var isBelow = details.nodes().stream().anyMatch(other -> node.parent().equals(other.code()));
        note(
                at,
                "parent",
                isBelow ? "PARENT_BELOW" : "UNKNOWN_PARENT",
                isBelow
                        ? Text.of("Induk harus berada di atas anaknya.", "A parent stands above its children.")
                        : Text.of("Tidak ada simpul dengan kode ini.", "There is no node of this code."),
                node.parent());
    }

    private void below(int at, NodeDetails node, Placed parent) {
        if (parent.node().kind() == NodeKind.INDICATOR) {
            note(
                    at,
                    "parent",
                    "PARENT_IS_INDICATOR",
                    Text.of("Indikator tidak punya anak.", "An indicator has no children."),
                    node.parent());
        }
        if (node.kind() != null
                && (node.kind() == NodeKind.COMPONENT) != (parent.node().kind() == NodeKind.ROOT)) {
            note(
                    at,
                    "kind",
                    "COMPONENT_BELOW_ROOT",
                    Text.of(
                            "Di bawah ROOT hanya komponen, dan komponen hanya di bawah ROOT.",
                            "Below the ROOT stand components alone, and components stand nowhere else."),
                    node.kind());
        }
        if (parent.depth() >= DEEPEST) {
            note(at, "parent", "TOO_DEEP", Text.of("Paling dalam 10 tingkat.", "At most 10 levels."), node.parent());
        }
        if (parent.node().inpatientOnly() && !node.inpatientOnly()) {
            note(
                    at,
                    "inpatientOnly",
                    "INPATIENT_ONLY_BELOW",
                    Text.of(
                            "Induknya hanya untuk rawat inap, maka simpul ini juga.",
                            "Its parent is for inpatient care only, so this node is too."),
                    false);
        }
    }

    private Component component(int at, NodeDetails node) {
        var known = Arrays.stream(Component.values())
                .filter(one -> one.name().equals(node.code()))
                .findFirst();
        if (known.isEmpty()) {
            note(
                    at,
                    "code",
                    "UNKNOWN_COMPONENT",
                    Text.of("Harus PELAYANAN, MANAJEMEN atau MUTU.", "Must be PELAYANAN, MANAJEMEN or MUTU."),
                    node.code());
        }
        return known.orElse(null);
    }

    private void weight(int at, NodeDetails node) {
        if (!Decimals.isPositive(node.weight(), 1000, 6)) {
            note(
                    at,
                    "weight",
                    "OUT_OF_RANGE",
                    Text.of(
                            "Harus di atas 0 sampai 1000, paling banyak enam desimal.",
                            "Must be above 0 to 1000, with at most six decimals."),
                    Decimals.shown(node.weight()));
        } else if ((node.kind() == NodeKind.ROOT || node.kind() == NodeKind.COMPONENT)
                && node.weight().compareTo(BigDecimal.ONE) != 0) {
            note(
                    at,
                    "weight",
                    "WEIGHT_WITHOUT_EFFECT",
                    Text.of(
                            "Komponen tidak dirata-ratakan; bobotnya selalu 1.",
                            "Components are not averaged; their weight is always 1."),
                    Decimals.shown(node.weight()));
        }
    }

    private void optional(int at, NodeDetails node) {
        if (node.optional() && !(node.kind() == NodeKind.COMPONENT && "MUTU".equals(node.code()))) {
            note(
                    at,
                    "optional",
                    "ONLY_QUALITY_IS_OPTIONAL",
                    Text.of("Hanya komponen MUTU boleh opsional.", "Only the component MUTU may be optional."),
                    true);
        }
    }

    private void whole() {
        if (root == Broken.HEAD) {
            note(Broken.HEAD, "nodes", "MISSING_ROOT", Text.of("Belum ada ROOT.", "There is no ROOT."), null);
            return;
        }
        NEEDED.stream()
                .filter(needed -> above.values().stream().noneMatch(placed -> placed.component() == needed))
                .forEach(needed -> note(
                        root,
                        "code",
                        "MISSING_COMPONENT",
                        Text.of(
                                "Komponen %s belum ada.".formatted(needed),
                                "The component %s is missing.".formatted(needed)),
                        needed));
        for (var i = 0; i < details.nodes().size(); i++) {
            filled(i, details.nodes().get(i));
        }
    }

    private void filled(int at, NodeDetails node) {
        if (node.kind() == null || node.kind() == NodeKind.INDICATOR || node.code() == null) {
            return;
        }
        if (details.nodes().stream().noneMatch(other -> node.code().equals(other.parent()))) {
            note(
                    at,
                    "code",
                    "NO_CHILDREN",
                    Text.of("Cabang ini tanpa isi.", "This branch has nothing below it."),
                    node.code());
        } else if (node.optional() && above.values().stream().noneMatch(this::beginsQuality)) {
            note(
                    at,
                    "optional",
                    "NOTHING_BEGINS_IT",
                    Text.of(
                            "Komponen opsional memerlukan indikator yang diisi tangan.",
                            "An optional component needs an indicator that is entered by hand."),
                    true);
        }
    }

    private boolean beginsQuality(Placed placed) {
        return placed.component() == Component.MUTU
                && placed.node().type() != null
                && !placed.node().type().isPulled();
    }

    private void note(int at, String field, String code, Text message, Object value) {
        broken.add(new Broken(at, field, code, message, value));
    }
}
