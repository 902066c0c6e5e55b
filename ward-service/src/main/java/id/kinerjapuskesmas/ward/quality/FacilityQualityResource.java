package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.ward.facility.Facilities;
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

@Path("/v1/facilities/{facility}/data-quality")
@Tag(name = "data-quality", description = "What may be doubted in the stored census, and how complete it is")
class FacilityQualityResource {

    private final Facilities facilities;
    private final Findings findings;
    private final Coverages coverages;

    FacilityQualityResource(Facilities facilities, Findings findings, Coverages coverages) {
        this.facilities = facilities;
        this.findings = findings;
        this.coverages = coverages;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FindingColumns.IDS)
    @Operation(
            operationId = "listFacilityFindings",
            summary = "List what may be doubted in the census of a facility, by day, ward and class")
    public Page<Finding> findings(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @QueryParam("severity") @Parameter(description = "Only findings of this weight", example = "ERROR")
                    Severity severity,
            @BeanParam PeriodRequest period,
            @BeanParam @Valid PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        facilities.reachable(facility);
        var found = findings.list("%", facility, period.required(), severity, page.after(), page.fetch());
        return Findings.page(found, page, Language.of(language)).as(FindingColumns.SHEET);
    }

    @GET
    @Path("/completeness")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = CoverageColumns.IDS)
    @Operation(
            operationId = "listFacilityCompleteness",
            summary = "List how complete the census of a facility is, by month, ward and class",
            description = "Every month the period touches, whole, until yesterday. Ask for at most a year at a time.")
    public Page<Coverage> completeness(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam PeriodRequest period,
            @BeanParam @Valid PageRequest page) {
        facilities.reachable(facility);
        return Page.of(
                        coverages.list("%", facility, period.required(), page.after(), page.fetch()),
                        page,
                        Coverages::key)
                .as(CoverageColumns.SHEET);
    }
}
