package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.facility.Facility;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** The trend of a facility for the feature that draws it. */
@ApplicationScoped
public class TrendFigures {

    private final FacilityReads reads;
    private final IkmRevisions revisions;
    private final Questionnaires questionnaires;

    TrendFigures(FacilityReads reads, IkmRevisions revisions, Questionnaires questionnaires) {
        this.reads = reads;
        this.revisions = revisions;
        this.questionnaires = questionnaires;
    }

    public String revision(Facility facility) {
        return revisions.of(facility) + "-" + Results.FORMULA_VERSION;
    }

    /** As {@code GET /v1/facilities/{facility}/ikm/trend} answers without a method. */
    public TrendSummary of(Facility facility, Period span, Grain every) throws SQLException {
        var asked = new FacilityReads.Question(facility, null, span, Method.MEAN_OF_UNITS, revisions.of(facility));
        var trend = reads.trend(asked, every);
        var steps = trend.steps().stream()
                .map(step -> {
                    var ikm = step.ikm();
                    var interval = ikm.confidence();
                    return new TrendSummary.Step(
                            step.period(),
                            ikm.value(),
                            interval == null ? null : interval.lower(),
                            interval == null ? null : interval.upper(),
                            step.mutu(),
                            ikm.n() == null ? 0 : ikm.n());
                })
                .toList();
        return new TrendSummary(steps, bands(trend));
    }

    private List<Band> bands(IkmTrend trend) throws SQLException {
        var regulations = trend.steps().stream()
                .map(IkmTrend.Step::regulation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (regulations.size() != 1) {
            return List.of();
        }
        for (var step : trend.steps()) {
            if (step.questionnaire() != null) {
                return questionnaires
                        .find(step.questionnaire())
                        .orElseThrow()
                        .regulation()
                        .bands();
            }
        }
        return List.of();
    }
}
