package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Receives single responses exactly once: a resend changes nothing, a correction needs If-Match and leaves a trace. */
@ApplicationScoped
class ReceiveResponse {

    private final Surveys surveys;
    private final Facilities facilities;
    private final Responses responses;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    ReceiveResponse(
            Surveys surveys,
            Facilities facilities,
            Responses responses,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.surveys = surveys;
        this.facilities = facilities;
        this.responses = responses;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    /** Stores a response; true when it is new. */
    @Transactional(rollbackOn = Exception.class)
    boolean put(UUID surveyId, UUID response, ResponseData data, String reason) throws SQLException {
        var survey = surveys.hold(surveyId);
        var rules = rules(survey);
        var findings = rules.findings(data);
        if (!findings.isEmpty()) {
            throw ProblemException.rules(
                    findings.stream().map(finding -> finding.in("")).toList());
        }
        var sheet = rules.sheet(data);
        var known = responses.find(survey, response);
        if (known.isEmpty()) {
            survey.mustBeOpen();
            responses.insert(survey, List.of(stored(response, sheet, 1, null)));
            conditional.tag(1);
            return true;
        }
        var present = known.get();
        mustNotBeVoided(present);
        if (!present.sheet().equals(sheet)) {
            survey.mustBeOpen();
            conditional.mustMatch(present.revision());
            responses.update(survey, stored(response, sheet, present.revision() + 1, reason));
            conditional.tag(present.revision() + 1);
        } else {
            conditional.tag(present.revision());
        }
        return false;
    }

    /** Takes a response out of the figures and leaves a tombstone. */
    @Transactional(rollbackOn = Exception.class)
    void voidResponse(UUID surveyId, UUID response, String reason) throws SQLException {
        var survey = surveys.hold(surveyId);
        var present =
                responses.find(survey, response).orElseThrow(() -> ProblemException.notFound("response", response));
        mustNotBeVoided(present);
        survey.mustBeOpen();
        conditional.mustMatch(present.revision());
        responses.update(
                survey,
                new StoredResponse(
                        response, present.sheet(), present.revision() + 1, now(), caller.name(), reason, true));
    }

    SheetRules rules(SurveyInReach survey) throws SQLException {
        var units = facilities.unitsOf(survey.facility().facility()).stream()
                .map(ServiceUnit::unit)
                .collect(Collectors.toSet());
        return new SheetRules(survey.questionnaire(), units, clock.instant());
    }

    StoredResponse stored(UUID response, Sheet sheet, int revision, String reason) {
        return new StoredResponse(response, sheet, revision, now(), caller.name(), reason, false);
    }

    static void mustNotBeVoided(StoredResponse response) {
        if (response.voided()) {
            throw ProblemException.of(
                    ProblemType.GONE,
                    "RESPONSE_VOIDED",
                    Text.of(
                            "Jawaban ini sudah dibatalkan; pengenalnya tidak diterima lagi.",
                            "This response was voided; its id is not accepted again."));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
