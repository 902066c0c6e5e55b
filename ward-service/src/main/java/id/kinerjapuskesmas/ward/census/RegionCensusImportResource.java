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

@Path("/v1/regions/{region}/census/imports")
@Tag(name = "census")
class RegionCensusImportResource {

    private final ImportCensus importCensus;
    private final Caller caller;
    private final AcceptJobs jobs;

    RegionCensusImportResource(ImportCensus importCensus, Caller caller, AcceptJobs jobs) {
        this.importCensus = importCensus;
        this.caller = caller;
        this.jobs = jobs;
    }

    @POST
    @RolesAllowed(Role.DINKES)
    @Consumes({Table.CSV, Table.NDJSON, Table.XLSX})
    @Operation(
            operationId = "importCensusOfRegion",
            summary = "Store the census sheets of many facilities of a region from one file",
            description =
                    "As the import of one facility, with `facility` as first column. Atomic; the same file again changes nothing. Every sheet must balance, and its opening must equal"
                            + " the closing of the day before, in the file or stored. Sheets that differ from stored ones become"
                            + " their next revision with the given reason. `beds` may be empty where the bed history reaches the day.")
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
                                                        name = "Two days",
                                                        value =
                                                                """
                                                                facility,ward,class,date,opening,admitted,transferredIn,transferredOut,home,referred,otherHospital,ownRequest,absconded,deathsUnder48h,deaths48hPlus,sameDay,closing,lengthOfStayDays,beds
                                                                P3327040201,RANAP,III,2025-03-01,4,2,0,0,1,1,0,0,0,0,0,0,4,7,10
                                                                P3327040201,RANAP,III,2025-03-02,4,1,0,0,1,0,0,0,0,0,0,1,4,1,10
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
            return jobs.accept(request.asJob(ImportRegionCensusAsJob.KIND, region, null), file);
        }
        return request.answer(
                importCensus.runRegion(region, file, request.contentType(), request.order(), ImportSteps.OF_A_REQUEST));
    }
}
