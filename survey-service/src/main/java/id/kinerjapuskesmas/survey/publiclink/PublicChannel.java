package id.kinerjapuskesmas.survey.publiclink;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.gather.Onward;
import id.kinerjapuskesmas.survey.publiclink.PublicLinks.Target;
import id.kinerjapuskesmas.survey.response.ReceivePublicResponse;
import id.kinerjapuskesmas.survey.response.ResponseData;
import id.kinerjapuskesmas.survey.survey.Surveys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/** The two things a key opens: the form, and sending a response. */
@ApplicationScoped
class PublicChannel {

    private final PublicLinks links;
    private final Surveys surveys;
    private final Facilities facilities;
    private final ReceivePublicResponse receive;
    private final BurstFlags bursts;

    PublicChannel(
            PublicLinks links,
            Surveys surveys,
            Facilities facilities,
            ReceivePublicResponse receive,
            BurstFlags bursts) {
        this.links = links;
        this.surveys = surveys;
        this.facilities = facilities;
        this.receive = receive;
        this.bursts = bursts;
    }

    PublicForm form(String key) throws SQLException {
        var target = target(key);
        if (!target.takesResponses()) {
            throw ReceivePublicResponse.closed();
        }
        var survey = surveys.byLink(target.survey());
        var form = survey.questionnaire();
        return new PublicForm(
                survey.facility().name(),
                survey.facility().zone(),
                survey.title(),
                survey.periodStart(),
                survey.periodEnd(),
                form.questionnaire(),
                form.title(),
                facilities.unitsOf(target.facility()),
                form.questions(),
                form.codeLists());
    }

    /** Stores a response; true when it is new. To be asked on the request's event loop. */
    Uni<Boolean> receive(String key, UUID response, ResponseData data, String device) {
        return Onward.working(() -> target(key)).flatMap(target -> store(target, response, data)
                .flatMap(created -> created
                        ? Onward.working(() -> {
                            bursts.note(target.facility(), target.survey(), response, device);
                            return true;
                        })
                        : Uni.createFrom().item(false)));
    }

    private Uni<Boolean> store(Target target, UUID response, ResponseData data) {
        var plainly = target.takesResponses()
                ? Onward.waiting(receive.together(target.facility(), target.survey(), response, data))
                : Uni.createFrom().item(false);
        return plainly.flatMap(created -> created
                ? Uni.createFrom().item(true)
                : Onward.working(() -> receive.alone(target.survey(), target.edition(), response, data)));
    }

    private Target target(String key) throws SQLException {
        return links.target(key)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND,
                        "UNKNOWN_LINK",
                        Text.of(
                                "Tautan ini tidak ada atau sudah diganti.",
                                "There is no such link, or it was replaced.")));
    }
}
