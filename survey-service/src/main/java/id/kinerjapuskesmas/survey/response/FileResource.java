package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/surveys/{survey}")
@Tag(name = "responses")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class FileResource {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Surveys surveys;
    private final Responses responses;
    private final Facilities facilities;
    private final Clock clock;

    FileResource(Surveys surveys, Responses responses, Facilities facilities, Clock clock) {
        this.surveys = surveys;
        this.responses = responses;
        this.facilities = facilities;
        this.clock = clock;
    }

    @GET
    @Path("/response-file")
    @Produces({Export.CSV, Export.NDJSON, Export.XLSX})
    @Transactional
    @Operation(
            operationId = "exportResponses",
            summary = "All responses of a survey as a file that can be imported again",
            description =
                    """
                    Headed like an import of the same survey, by id, without voided responses. Sent back unchanged it changes \
                    nothing; a row changed in between is a correction. Free text is in it: for the facility and its Dinas \
                    only. CSV unless `Accept` or `format` ask for another; rows that change while it is read may appear \
                    before or after their change.""")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(
                        mediaType = Export.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                """
                                response,unit,collectedAt,U1,U2,U3,U4,U5,U6,U7,U8,U9,sex,age,education,occupation,occupationOther,payer,timeSlot,suggestion
                                0198a4f2-7c31-7d8a-9b7e-3f5b6c2d1e0f,KIA,2025-08-14T09:30+07:00,3,3,3,4,3,3,4,3,3,P,34,SMA,WIRAUSAHA,,JKN,08-12,
                                """),
                @Content(mediaType = Export.NDJSON, schema = @Schema(implementation = ResponseRow.class)),
                @Content(mediaType = Export.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public ResponseFile exportResponses(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("format")
                    @Parameter(
                            description = "Instead of `Accept`, and before it",
                            example = "xlsx",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "ndjson", "xlsx"}))
                    String format)
            throws SQLException {
        return new ResponseFile(surveys.reach(survey), responses);
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(Export.XLSX)
    @Transactional
    @Operation(
            operationId = "getResponseTemplate",
            summary = "An empty workbook in which to collect responses for an import",
            description =
                    """
                    Its rows carry fresh ids, so that sending it twice stores them once; rows left empty are skipped. The \
                    second sheet explains each column with the codes of this survey's questionnaire and facility. Out of \
                    sight it carries the questionnaire's version: a workbook of another version is refused by the import \
                    (422 TEMPLATE_OUTDATED).""")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = Export.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> getResponseTemplate(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @QueryParam("rows")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(5000)
                    @Parameter(description = "Rows with an id, 1 to 5,000", example = "100")
                    int rows,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage)
            throws SQLException, IOException {
        var reached = surveys.reach(survey);
        var out = new ByteArrayOutputStream();
        SheetTemplate.write(
                reached.questionnaire(),
                facilities.unitsOf(reached.facility().facility()),
                Stream.generate(this::freshId).limit(rows).toList(),
                Language.of(acceptLanguage),
                out);
        return RestResponse.ResponseBuilder.ok(out.toByteArray())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"templat-jawaban-"
                                + reached.facility().facility() + "-" + reached.periodStart() + ".xlsx\"")
                .build();
    }

    /** A UUID of version 7. */
    private UUID freshId() {
        var time = clock.millis() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        return new UUID(time, RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
