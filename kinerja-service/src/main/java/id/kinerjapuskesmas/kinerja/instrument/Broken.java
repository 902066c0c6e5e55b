package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;

/**
 * One rule that an instrument breaks.
 *
 * @param node place of the node in the list; {@link #HEAD} for what is said of the version itself
 * @param field path of the field in the node or version, such as {@code name/en} or {@code bands/2/upTo}
 */
record Broken(int node, String field, String code, Text message, Object value) {

    static final int HEAD = -1;

    Flaw flaw() {
        var pointer = node == HEAD ? "/" + field : "/nodes/%d/%s".formatted(node, field);
        var flaw = Flaw.at(pointer, code, message);
        return value == null ? flaw : flaw.with("value", value);
    }

    /** The field that is broken, without what lies inside it. */
    String topField() {
        return field.split("/", 2)[0];
    }
}
