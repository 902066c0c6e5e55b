package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.kinerja.scoring.State;
import java.util.Map;
import java.util.function.Function;

/** An instrument laid over what is known of one facility. */
public final class Form {

    private Form() {}

    /**
     * Scores the whole tree.
     *
     * @param entered the hand-entered rows by indicator
     * @param pulled what the other services say of a pulled indicator
     */
    public static Scored score(
            Instrument instrument,
            boolean inpatient,
            Map<String, Entered> entered,
            Function<InstrumentNode, Reading> pulled) {
        return instrument.node().score(readings(instrument.indicators(), inpatient, entered, pulled));
    }

    /** What is known of each indicator; for those who score many forms of one instrument. */
    public static Function<String, Reading> readings(
            Map<String, InstrumentNode> indicators,
            boolean inpatient,
            Map<String, Entered> entered,
            Function<InstrumentNode, Reading> pulled) {
        return code -> reading(indicators.get(code), inpatient, entered.get(code), pulled);
    }

    private static Reading reading(
            InstrumentNode node, boolean inpatient, Entered entered, Function<InstrumentNode, Reading> pulled) {
        if (node.inpatientOnly() && !inpatient) {
            return new Reading.Excluded("NO_INPATIENT_CARE");
        }
        if (node.indicator().type().isPulled()) {
            return pulled.apply(node);
        }
        return entered == null ? new Reading.Missing() : entered.reading();
    }

    /** How much of what is entered by hand is there. */
    static Completeness completeness(Instrument instrument, boolean inpatient, Map<String, Entered> entered) {
        var byHand = score(instrument, inpatient, entered, node -> new Reading.Excluded("PULLED"))
                .leaves()
                .filter(leaf -> !leaf.node().indicator().type().isPulled())
                .toList();
        var missing = byHand.stream()
                .filter(leaf -> leaf.state() == State.MISSING)
                .map(leaf -> leaf.node().code())
                .toList();
        var excluded = byHand.stream()
                .filter(leaf -> leaf.state() == State.NOT_APPLICABLE)
                .map(leaf -> new ExcludedRow(leaf.node().code(), leaf.outcome().reason()))
                .toList();
        var notApplicable = (int) excluded.stream()
                .filter(row -> !entered.containsKey(row.indicator()))
                .count();
        var of = byHand.size() - notApplicable;
        return new Completeness(of - missing.size(), of, notApplicable, missing, excluded);
    }
}
