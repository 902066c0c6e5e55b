package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.job.AcceptJobs;
import id.kinerjapuskesmas.rest.job.Job;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.Table;
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

@Path("/v1/regions/{region}/monthly-totals/imports")
@Tag(name = "monthly-totals")
class RegionTotalsImportResource {

    private final ImportTotals importTotals;
    private final Caller caller;
    private final AcceptJobs jobs;

    RegionTotalsImportResource(ImportTotals importTotals, Caller caller, AcceptJobs jobs) {
        this.importTotals = importTotals;
        this.caller = caller;
        this.jobs = jobs;
    }

    @POST
    @RolesAllowed(Role.DINKES)
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @Operation(
            operationId = "importMonthlyTotalsOfRegion",
            summary = "Store the monthly totals of many facilities of a region from one file",
            description =
                    "As the import of one facility, with `facility` as first column. Atomic; the same file again changes nothing."
                            + " Totals that differ from stored ones become their next revision with the given reason. An empty cell is"
                            + " not known, never zero. Large files are sent as jobs with `Prefer: respond-async`.")
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
            description = "Rows were rejected and `onError=abort`: nothing was stored.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<?> importFile(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code, all of it within the caller's scope", example = "33.27")
                    String region,
            @BeanParam @Valid ImportRequest request,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Table.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples =
                                                @ExampleObject(
                                                        name = "Two facilities",
                                                        value =
                                                                """
                                                                facility,ward,class,month,patientDays,lengthOfStayDays,discharges,deathsUnder48h,deaths48hPlus,beds,note
                                                                P3327040201,RANAP,III,2022-01,233,240,91,0,0,14,Laporan BOR Januari 2022
                                                                P3327050201,RANAP,III,2022-01,118,,,,,8,
                                                                """)),
                                @Content(mediaType = Table.NDJSON, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = Table.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream file)
            throws SQLException {
        if (jobs.isAskedFor()) {
            caller.mustReachRegion(region);
            return jobs.accept(request.asJob(ImportRegionTotalsAsJob.KIND, region, null), file);
        }
        return request.answer(
                importTotals.runRegion(region, file, request.contentType(), request.order(), ImportSteps.OF_A_REQUEST));
    }
}
