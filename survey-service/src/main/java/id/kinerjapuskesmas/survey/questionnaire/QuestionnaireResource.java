package id.kinerjapuskesmas.survey.questionnaire;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/questionnaires")
@Tag(name = "questionnaires", description = "Forms as data: questions, unsur, answer options and bands")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class QuestionnaireResource {

    private final Questionnaires questionnaires;
    private final Caller caller;
    private final Conditional conditional;

    QuestionnaireResource(Questionnaires questionnaires, Caller caller, Conditional conditional) {
        this.questionnaires = questionnaires;
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(operationId = "listQuestionnaires", summary = "All questionnaires with their questions and bands")
    public QuestionnaireList listQuestionnaires() throws SQLException {
        caller.scope();
        var items = new ArrayList<Questionnaire>();
        for (var code : questionnaires.codes()) {
            questionnaires.find(code).ifPresent(items::add);
        }
        conditional.read(Integer.toHexString(items.hashCode()));
        return new QuestionnaireList(items);
    }

    @GET
    @Path("/{questionnaire}")
    @Transactional
    @Operation(operationId = "getQuestionnaire", summary = "One questionnaire with its questions and bands")
    public Questionnaire getQuestionnaire(
            @PathParam("questionnaire") @Parameter(description = "Code with version", example = "skm-2017-v1")
                    String questionnaire)
            throws SQLException {
        caller.scope();
        var found = questionnaires
                .find(questionnaire)
                .orElseThrow(() -> ProblemException.notFound("questionnaire", questionnaire));
        conditional.read(Integer.toHexString(found.hashCode()));
        return found;
    }
}
