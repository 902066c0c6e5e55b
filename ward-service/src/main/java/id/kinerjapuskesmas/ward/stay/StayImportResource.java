package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.AcceptJobs;
import id.kinerjapuskesmas.rest.job.Job;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.Table;
import id.kinerjapuskesmas.ward.census.ImportRequest;
import id.kinerjapuskesmas.ward.census.ImportSteps;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/facilities/{facility}/stays/imports")
@Tag(name = "stays")
class StayImportResource {

    private final ImportStays importStays;
    private final Facilities facilities;
    private final AcceptJobs jobs;

    StayImportResource(ImportStays importStays, Facilities facilities, AcceptJobs jobs) {
        this.importStays = importStays;
        this.facilities = facilities;
        this.jobs = jobs;
    }

    @POST
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @Operation(
            operationId = "importStays",
            summary = "Store many stays of a facility from a CSV, NDJSON or XLSX file",
            description =
                    "One line an event; the lines of a stay stand together, its ADMISSION first, a DISCHARGE last, and tell"
                            + " the whole stay: what differs from a stored one becomes its next revision with the given reason."
                            + " `sex`, `ageGroup` and `payer` stand on the line of the admission. Without `stay` the id follows"
                            + " from the reference, without `transfer` from the stay and the moment. `at` carries its offset, or"
                            + " is taken by the facility's own clock. Atomic; the same file again changes nothing. The report"
                            + " counts stays, its errors name lines.")
    @APIResponse(
            responseCode = "200",
            description = "Stored, or what a dry run would do.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "202",
            description = "Taken as a job, because `Prefer: respond-async` asked for it.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    @APIResponse(
            responseCode = "422",
            description = "Stays were rejected and `onError=abort`: nothing was stored.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<?> importFile(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam @Valid ImportRequest request,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "Two stays",
                                                        value =
                                                                """
                                                                reference,event,at,ward,class,bed,way,sex,ageGroup,payer
                                                                RI-2025-0417,ADMISSION,2025-03-01T08:10:00+07:00,RANAP,III,R1-3,,FEMALE,YEARS_25_44,JKN_PBI
                                                                RI-2025-0417,TRANSFER,2025-03-02T14:30:00+07:00,ISOLASI,KHUSUS,IS-1,,,,
                                                                RI-2025-0417,DISCHARGE,2025-03-04T10:00:00+07:00,,,,HOME,,,
                                                                RI-2025-0418,ADMISSION,2025-03-01 21:40,RANAP,III,R1-4,,MALE,YEARS_65_PLUS,SELF_PAY
                                                                """)),
                                @Content(mediaType = Table.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream file)
            throws SQLException {
        if (jobs.isAskedFor()) {
            var found = facilities.reachable(facility);
            return jobs.accept(request.asJob(ImportStaysAsJob.KIND, found.region(), facility), file);
        }
        return request.answer(
                importStays.run(facility, file, request.contentType(), request.order(), ImportSteps.OF_A_REQUEST));
    }
}
