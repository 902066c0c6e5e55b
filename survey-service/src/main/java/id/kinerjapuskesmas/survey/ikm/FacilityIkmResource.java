package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.survey.facility.Facilities;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/ikm")
@Tag(name = "ikm")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class FacilityIkmResource {

    private final Facilities facilities;
    private final IkmReads reads;
    private final IkmRevisions revisions;
    private final Conditional conditional;

    FacilityIkmResource(Facilities facilities, IkmReads reads, IkmRevisions revisions, Conditional conditional) {
        this.facilities = facilities;
        this.reads = reads;
        this.revisions = revisions;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(operationId = "getFacilityIkm", summary = "The IKM of a facility over a period")
    public FacilityIkm getFacilityIkm(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @BeanParam PeriodRequest period,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become the facility's value")
                    Method method)
            throws SQLException {
        var asked = period.required();
        var reached = facilities.reach(facility);
        var revision = revisions.of(reached);
        conditional.read(revision, asked.label(), method, Results.FORMULA_VERSION);
        return reads.ofFacility(reached, asked, method, revision);
    }

    @GET
    @Path("/explanation")
    @Transactional
    @Operation(operationId = "explainFacilityIkm", summary = "How the IKM of a facility came about")
    public MergedExplanation explainFacilityIkm(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @BeanParam PeriodRequest period,
            @QueryParam("method")
                    @DefaultValue("MEAN_OF_UNITS")
                    @Parameter(description = "How service units become the facility's value")
                    Method method)
            throws SQLException {
        var asked = period.required();
        var reached = facilities.reach(facility);
        var revision = revisions.of(reached);
        conditional.read("explanation", revision, asked.label(), method, Results.FORMULA_VERSION);
        return reads.explainFacility(reached, asked, method, revision);
    }
}
