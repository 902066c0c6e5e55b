package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.instrument.ValueUnit;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be entered for an indicator of each type. */
public final class ValueRules {

    private final Map<String, InstrumentNode> indicators;
    private final boolean inpatient;
    private final Set<String> seen = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    public ValueRules(Map<String, InstrumentNode> indicators, boolean inpatient) {
        this.indicators = indicators;
        this.inpatient = inpatient;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** Checks row {@code index} of a list of values. */
    public void check(int index, String indicator, Entered entered) {
        var at = "/values/" + index;
        var node = indicators.get(indicator);
        if (node == null) {
            note(
                    at + "/indicator",
                    "UNKNOWN_INDICATOR",
                    Text.of("Indikator ini tidak ada dalam instrumen.", "The instrument has no such indicator."),
                    indicator);
            return;
        }
        if (!seen.add(indicator)) {
            note(at + "/indicator", "DUPLICATE", Text.of("Indikator ganda.", "The indicator stands twice."), indicator);
        }
        var type = node.indicator().type();
        if (type.isPulled()) {
            note(
                    at + "/indicator",
                    "PULLED_INDICATOR",
                    Text.of(
                            "Nilai ini diambil dari layanan lain, tidak diisi tangan.",
                            "This value is pulled from another service, not entered by hand."),
                    indicator);
            return;
        }
        if (node.inpatientOnly() && !inpatient) {
            note(
                    at + "/indicator",
                    "NOT_APPLICABLE",
                    Text.of("Hanya untuk Puskesmas rawat inap.", "Only for a Puskesmas with beds."),
                    indicator);
        }
        field(at + "/score", entered.score(), type.isPoints());
        field(at + "/numerator", entered.numerator(), !type.isPoints());
        field(at + "/denominator", entered.denominator(), type.hasDenominator());
        if (type.isPoints() && entered.score() != null && !type.allows(entered.score())) {
            note(
                    at + "/score",
                    "NOT_A_SCORE",
                    type == IndicatorType.BINARY
                            ? Text.of("Hanya 0 atau 10.", "Only 0 or 10.")
                            : Text.of("Hanya 0, 4, 7 atau 10.", "Only 0, 4, 7 or 10."),
                    entered.score());
        }
        share(at, node, entered);
    }

    private void share(String at, InstrumentNode node, Entered entered) {
        var isShare = node.indicator().type() == IndicatorType.LOWER_IS_BETTER
                && node.indicator().unit() == ValueUnit.PERCENT
                && entered.numerator() != null
                && entered.denominator() != null;
        if (isShare && entered.numerator() > entered.denominator()) {
            note(
                    at + "/numerator",
                    "NUMERATOR_ABOVE_DENOMINATOR",
                    Text.of("Bagian melebihi keseluruhannya.", "The part exceeds the whole."),
                    entered.numerator());
        }
    }

    private void field(String pointer, Object value, boolean wanted) {
        if (wanted && value == null) {
            note(pointer, "MISSING", Text.of("Wajib untuk tipe indikator ini.", "This type needs it."), null);
        } else if (!wanted && value != null) {
            note(
                    pointer,
                    "NOT_OF_THIS_TYPE",
                    Text.of("Tipe indikator ini tidak memakainya.", "This type does not have it."),
                    value);
        }
    }

    private void note(String pointer, String code, Text message, Object value) {
        var flaw = Flaw.at(pointer, code, message);
        flaws.add(value == null ? flaw : flaw.with("value", value));
    }
}
