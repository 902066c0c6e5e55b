package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.survey.SurveyState;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The careful path of the public channel: knows what to say of a response that is not new, not right or too late. */
@ApplicationScoped
class StorePublicResponse {

    private final Surveys surveys;
    private final Responses responses;
    private final ReceiveResponse receive;
    private final Clock clock;

    StorePublicResponse(Surveys surveys, Responses responses, ReceiveResponse receive, Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.receive = receive;
        this.clock = clock;
    }

    /** Stores a response; true when it is new. A resend of a known one is acknowledged even when nothing new is taken. */
    @Transactional(rollbackOn = Exception.class)
    boolean run(UUID surveyId, int edition, UUID response, ResponseData data) throws SQLException {
        var survey = surveys.holdByLink(surveyId);
        var rules = receive.rules(survey);
        var findings = rules.findings(data);
        if (!findings.isEmpty()) {
            throw ProblemException.rules(
                    findings.stream().map(finding -> finding.in("")).toList());
        }
        var sheet = rules.sheet(data);
        var known = responses.find(survey, response);
        if (known.isEmpty()) {
            if (survey.state() != SurveyState.OPEN || survey.edition() != edition) {
                throw ReceivePublicResponse.closed();
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            responses.insert(
                    survey,
                    List.of(new StoredResponse(response, sheet, 1, now, ReceivePublicResponse.ANYBODY, null, false)));
            return true;
        }
        ReceiveResponse.mustNotBeVoided(known.get());
        if (!known.get().sheet().equals(sheet)) {
            throw ProblemException.conflict(
                    "DIFFERENT_CONTENT",
                    Text.of(
                            "Pengenal ini sudah dipakai untuk jawaban lain; satu pengenal untuk satu jawaban.",
                            "This id already holds another response; one id is good for one response."));
        }
        return false;
    }
}
