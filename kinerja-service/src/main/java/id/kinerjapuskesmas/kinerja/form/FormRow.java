package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.assessment.Entered;
import id.kinerjapuskesmas.kinerja.assessment.Evidence;
import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One indicator with what is known of it.
 *
 * @param self null where not filled in
 * @param found null where not checked
 * @param pulled the figure of the other service; null where there is none or the row is entered by hand
 * @param applies whether it concerns this facility
 * @param note what to know about it; null for nothing
 */
record FormRow(
        InstrumentNode node,
        List<Text> branches,
        Entered self,
        List<Evidence> evidence,
        Entered found,
        String reason,
        BigDecimal pulled,
        boolean applies,
        Text note) {

    private static final Entered NOTHING = new Entered(null, null, null);

    boolean isPulled() {
        return node.indicator().type().isPulled();
    }

    /** Whether somebody fills it in. */
    boolean isOpen() {
        return applies && !isPulled();
    }

    /** What a column of the form shows; null for an empty cell and for what the workbook computes. */
    Object shown(FormKind kind, String column, Language language) {
        var own = self == null ? NOTHING : self;
        var entered = kind == FormKind.SELF ? own : found == null ? NOTHING : found;
        return switch (column) {
            case "indicator" -> node.code();
            case "programme" -> branches.stream().map(name -> name.in(language)).collect(Collectors.joining(" / "));
            case "name" -> node.name().in(language);
            case "type" -> node.indicator().type();
            case "unit" -> node.indicator().unit();
            case "target" -> node.indicator().target();
            case "denominator" -> entered.denominator();
            case "numerator" -> entered.numerator();
            case "score" -> entered.score();
            case "selfDenominator" -> own.denominator();
            case "selfNumerator" -> own.numerator();
            case "selfScore" -> own.score();
            case "evidence" -> EvidenceCell.write(evidence);
            case "reason" -> reason;
            case "pulled" -> pulled;
            case "note" -> note == null ? null : note.in(language);
            default -> null;
        };
    }
}
