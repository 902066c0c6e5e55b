package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has submitted, who is verified, who was answered in time. */
@Path("/v1/regions/{region}/assessment-progress")
@Tag(name = "assessments")
class ProgressResource {

    private final ReadProgress progress;
    private final Instruments instruments;
    private final Regions regions;
    private final Caller caller;

    ProgressResource(ReadProgress progress, Instruments instruments, Regions regions, Caller caller) {
        this.progress = progress;
        this.instruments = instruments;
        this.regions = regions;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = ReadProgress.COLUMNS)
    @Operation(
            operationId = "listAssessmentProgress",
            summary = "How far each Puskesmas of a region has come with its PKP, and what was on time",
            description =
                    "Every Puskesmas of the region as the register stood on the last day of the period, also those that"
                            + " began nothing; submission, verification and feedback stand against the deadlines of their"
                            + " kabupaten, in days of their own time zone.")
    public Page<AssessmentProgress> listAssessmentProgress(
            @Parameter(description = "Kemendagri code", example = "32.07")
                    @PathParam("region")
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @Parameter(description = "Year, semester, quarter or month", example = "2025")
                    @QueryParam("period")
                    @NotNull
                    @Pattern(regexp = "^[0-9]{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$")
                    String period,
            @Parameter(description = "Code of the instrument", example = "rekap-nasional-2025")
                    @QueryParam("instrument")
                    @NotNull
                    String instrument,
            @Valid @BeanParam PageRequest page) {
        caller.mustReachRegion(region);
        regions.required(region);
        if (instruments.latestVersion(instrument).isEmpty()) {
            throw ProblemException.notFound("instrument", instrument);
        }
        var asked = Period.named(period).orElseThrow();
        return Page.of(progress.list(region, asked, instrument, page), page, row -> List.of(row.facility()))
                .as(ReadProgress.sheet(region, period));
    }
}
