package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code list of payers. */
@Path("/v1/payers")
@Tag(name = "visits", description = "Visits of facilities by payer, and what they are of the population")
class PayerResource {

    private final Caller caller;

    PayerResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "listPayers",
            summary = "Who pays for visits, and when",
            description = "All on one page. A visit counts for a payer that existed in its period.")
    public Page<PayerText> listPayers() {
        caller.scope();
        return new Page<>(Arrays.stream(Payer.values()).map(PayerText::of).toList(), null, null);
    }
}
