package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** The figures of a survey for the features that draw and print them. */
@ApplicationScoped
public class SurveyFigures {

    private final IkmReads reads;
    private final IkmRevisions revisions;

    SurveyFigures(IkmReads reads, IkmRevisions revisions) {
        this.reads = reads;
        this.revisions = revisions;
    }

    /** Changes whenever a figure of the survey may have changed. */
    public String revision(SurveyInReach survey) throws SQLException {
        return revisions.of(survey) + "-" + Results.FORMULA_VERSION;
    }

    /** As {@code GET /v1/surveys/{survey}/ikm} answers without a method: the mean of the service units. */
    public SurveySummary of(SurveyInReach survey) throws SQLException {
        var result = reads.ofSurvey(survey, Method.MEAN_OF_UNITS, revisions.of(survey))
                .result();
        var ikm = result.ikm();
        return new SurveySummary(
                ikm.value(),
                ikm.reason(),
                ikm.value() == null ? null : survey.questionnaire().regulation().bandOf(ikm.value()),
                ikm.n() == null ? 0 : ikm.n(),
                result.unsur().stream()
                        .map(unsur -> new SurveySummary.UnsurFigure(
                                unsur.unsur(),
                                unsur.display(),
                                unsur.label(),
                                unsur.nrr(),
                                unsur.value(),
                                unsur.mutu()))
                        .toList(),
                result.parts().stream().map(PartResult::part).toList());
    }
}
