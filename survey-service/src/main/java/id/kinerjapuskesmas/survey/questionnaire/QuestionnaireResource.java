package id.kinerjapuskesmas.survey.questionnaire;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.survey.change.ChangeList;
import id.kinerjapuskesmas.survey.change.Changes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/questionnaires")
@Tag(name = "questionnaires", description = "Forms as data: questions, unsur, answer options and bands")
class QuestionnaireResource {

    private static final String COPY =
            """
            {"owner": {"facility": "P3207010101", "region": null}, "regulation": "PERMENPANRB_14_2017",
             "title": {"id": "SKM Puskesmas Ciamis 2026", "en": "Survey of Puskesmas Ciamis 2026"},
             "from": "skm-2017-v1", "unsur": null, "questions": null}""";
    private static final String OWN =
            """
            {"owner": {"facility": null, "region": "32.07"}, "regulation": "PERMENPANRB_14_2017",
             "title": {"id": "SKM dua unsur dengan pertanyaan tambahan", "en": "Two unsur and an extra question"},
             "from": null,
             "unsur": [{"unsur": "WAKTU", "display": "U1", "label": {"id": "Waktu penyelesaian", "en": "Time to completion"}},
                       {"unsur": "PERILAKU", "display": "U2", "label": {"id": "Perilaku pelaksana", "en": "Conduct of staff"}}],
             "questions": [
               {"question": "WAKTU_DAFTAR", "display": "U1a", "unsur": "WAKTU",
                "text": {"id": "Seberapa cepat pendaftaran?", "en": "How fast is registration?"},
                "options": [{"score": 1, "label": {"id": "Tidak cepat", "en": "Not fast"}}, {"score": 2, "label": {"id": "Kurang cepat", "en": "Hardly fast"}},
                            {"score": 3, "label": {"id": "Cepat", "en": "Fast"}}, {"score": 4, "label": {"id": "Sangat cepat", "en": "Very fast"}}]},
               {"question": "WAKTU_PERIKSA", "display": "U1b", "unsur": "WAKTU",
                "text": {"id": "Seberapa cepat pemeriksaan?", "en": "How fast is the examination?"},
                "options": [{"score": 1, "label": {"id": "Tidak cepat", "en": "Not fast"}}, {"score": 2, "label": {"id": "Kurang cepat", "en": "Hardly fast"}},
                            {"score": 3, "label": {"id": "Cepat", "en": "Fast"}}, {"score": 4, "label": {"id": "Sangat cepat", "en": "Very fast"}}]},
               {"question": "PERILAKU", "display": "U2", "unsur": "PERILAKU",
                "text": {"id": "Bagaimana kesopanan petugas?", "en": "How polite are the staff?"},
                "options": [{"score": 1, "label": {"id": "Tidak sopan", "en": "Not polite"}}, {"score": 2, "label": {"id": "Kurang sopan", "en": "Hardly polite"}},
                            {"score": 3, "label": {"id": "Sopan", "en": "Polite"}}, {"score": 4, "label": {"id": "Sangat sopan", "en": "Very polite"}}]},
               {"question": "KEMBALI", "display": "T1", "unsur": null,
                "text": {"id": "Apakah Saudara akan berobat di sini lagi?", "en": "Would you come here again?"},
                "options": [{"score": 1, "label": {"id": "Tidak", "en": "No"}}, {"score": 2, "label": {"id": "Mungkin tidak", "en": "Probably not"}},
                            {"score": 3, "label": {"id": "Mungkin", "en": "Probably"}}, {"score": 4, "label": {"id": "Ya", "en": "Yes"}}]}]}""";

    private final Questionnaires questionnaires;
    private final ChangeQuestionnaire change;
    private final Changes changes;
    private final Caller caller;
    private final Conditional conditional;

    QuestionnaireResource(
            Questionnaires questionnaires,
            ChangeQuestionnaire change,
            Changes changes,
            Caller caller,
            Conditional conditional) {
        this.questionnaires = questionnaires;
        this.change = change;
        this.changes = changes;
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listQuestionnaires",
            summary = "Questionnaires with their questions and bands, by code",
            description =
                    """
                    The shipped ones (`owner` null), own versions of facilities in the caller's scope, and versions of \
                    regions below or around it.""")
    public Page<Questionnaire> listQuestionnaires(@BeanParam @Valid PageRequest page) throws SQLException {
        var after = page.after();
        return Page.of(
                questionnaires.list(caller.scope(), after.isEmpty() ? "" : after.get(0), page.fetch()),
                page,
                questionnaire -> List.of(questionnaire.questionnaire()));
    }

    @GET
    @Path("/{questionnaire}")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getQuestionnaire", summary = "One questionnaire with its questions and bands")
    public Questionnaire getQuestionnaire(
            @PathParam("questionnaire") @Parameter(description = "Code with version", example = "skm-2017-v1")
                    String questionnaire)
            throws SQLException {
        var found = visible(questionnaire);
        conditional.read(ChangeQuestionnaire.tag(found));
        return found;
    }

    @PUT
    @Path("/{questionnaire}")
    @Transactional(rollbackOn = Exception.class)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putQuestionnaire",
            summary = "Write an own version of a form",
            description =
                    """
                    A Puskesmas writes versions of its own facility, a Dinas also of its region. The same body again \
                    changes nothing; a change needs If-Match and is possible until the first response (`frozenAt`), but \
                    not while a survey that asks it is OPEN: somebody may be filling it in. From then on make a new \
                    version with `from`. The owner never changes. Every flaw is located by a JSON Pointer.""")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "ETag of the questionnaire; needed to change it, not to create it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "The version is new",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Questionnaire.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or changed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Questionnaire.class)))
    public RestResponse<Questionnaire> putQuestionnaire(
            @PathParam("questionnaire")
                    @Pattern(regexp = QuestionnaireData.CODE)
                    @Parameter(
                            description = "Code with version, unique in the service; begin it with your own code",
                            example = "p3207010101-skm-v1")
                    String questionnaire,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "copy", value = COPY),
                                                @ExampleObject(name = "own", value = OWN)
                                            }))
                    @NotNull
                    @Valid
                    QuestionnaireData body)
            throws SQLException {
        var created = change.put(questionnaire, body);
        return RestResponse.status(
                created ? RestResponse.Status.CREATED : RestResponse.Status.OK, visible(questionnaire));
    }

    @GET
    @Path("/{questionnaire}/history")
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "getQuestionnaireHistory",
            summary = "Who changed an own version, when, and from what to what")
    public ChangeList getQuestionnaireHistory(
            @PathParam("questionnaire") @Parameter(description = "Code with version", example = "p3207010101-skm-v1")
                    String questionnaire)
            throws SQLException {
        var found = visible(questionnaire);
        conditional.read("history", ChangeQuestionnaire.tag(found));
        return found.owner() == null ? new ChangeList(List.of()) : changes.of(ChangeQuestionnaire.key(found));
    }

    private Questionnaire visible(String code) throws SQLException {
        return questionnaires
                .visible(code, caller.scope())
                .orElseThrow(() -> ProblemException.notFound("questionnaire", code));
    }
}
