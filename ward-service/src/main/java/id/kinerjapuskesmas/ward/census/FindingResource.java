package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/findings")
@Tag(name = "findings", description = "What may be doubted in stored sheets")
class FindingResource {

    private final Findings findings;

    FindingResource(Findings findings) {
        this.findings = findings;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listFindings",
            summary = "List what may be doubted in the census of a facility, by day, ward and class")
    public Page<Finding> list(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam PeriodRequest period,
            @BeanParam @Valid PageRequest page,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        var found = findings.list(facility, period.required(), page.after(), page.fetch(), Language.of(language));
        return Page.of(found, page, FindingResource::key);
    }

    private static List<String> key(Finding finding) {
        return List.of(
                finding.date().toString(),
                Objects.requireNonNullElse(finding.ward(), ""),
                finding.bedClass() == null ? "" : finding.bedClass().name(),
                finding.code().name());
    }
}
