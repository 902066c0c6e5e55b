package id.kinerjapuskesmas.survey.questionnaire;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regulations")
@Tag(name = "questionnaires")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
class RegulationResource {

    private final Questionnaires questionnaires;
    private final Caller caller;
    private final Conditional conditional;

    RegulationResource(Questionnaires questionnaires, Caller caller, Conditional conditional) {
        this.questionnaires = questionnaires;
        this.caller = caller;
        this.conditional = conditional;
    }

    @GET
    @Transactional
    @Operation(operationId = "listRegulations", summary = "Regulations with their validity and bands, newest first")
    public RegulationList listRegulations() throws SQLException {
        caller.scope();
        var items = questionnaires.regulations();
        conditional.read(Integer.toHexString(items.hashCode()));
        return new RegulationList(items);
    }
}
