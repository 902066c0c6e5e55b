package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regions/{region}/data-quality")
@Tag(name = "data-quality", description = "What may be doubted in the stored census, and how complete it is")
class RegionQualityResource {

    private final Findings findings;
    private final Coverages coverages;
    private final Caller caller;

    RegionQualityResource(Findings findings, Coverages coverages, Caller caller) {
        this.findings = findings;
        this.coverages = coverages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FindingColumns.IDS)
    @Operation(
            operationId = "listRegionFindings",
            summary = "List what may be doubted in the census of all facilities of a region",
            description = "By facility, day, ward and class.")
    public Page<Finding> findings(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @QueryParam("severity") @Parameter(description = "Only findings of this weight", example = "ERROR")
                    Severity severity,
            @BeanParam PeriodRequest period,
            @BeanParam @Valid PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        caller.mustReachRegion(region);
        var found =
                findings.list(Scope.regionPattern(region), "", period.required(), severity, page.after(), page.fetch());
        return Findings.page(found, page, Language.of(language)).as(FindingColumns.SHEET);
    }

    @GET
    @Path("/completeness")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = CoverageColumns.IDS)
    @Operation(
            operationId = "listRegionCompleteness",
            summary = "List how complete the census of all facilities of a region is",
            description =
                    "By facility, month, ward and class; every month the period touches, whole, until yesterday. It shows"
                            + " who has not reported and which months are closed.")
    public Page<Coverage> completeness(
            @PathParam("region")
                    @Pattern(regexp = Facility.REGION)
                    @Parameter(description = "Kemendagri code", example = "33.27")
                    String region,
            @BeanParam PeriodRequest period,
            @BeanParam @Valid PageRequest page) {
        caller.mustReachRegion(region);
        return Page.of(
                        coverages.list(Scope.regionPattern(region), "", period.required(), page.after(), page.fetch()),
                        page,
                        Coverages::key)
                .as(CoverageColumns.SHEET);
    }
}
