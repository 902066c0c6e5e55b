package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules are reference data: everybody signed in reads them. */
@Path("/v1/kbk-rules")
@Tag(name = "kbk", description = "Performance-based capitation (KBK) by facility and month")
class KbkRuleResource {

    private final KbkTables tables;
    private final Caller caller;

    KbkRuleResource(KbkTables tables, Caller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listKbkRules",
            summary = "The rules of performance-based capitation, oldest first",
            description = "All on one page, each with its tables and the months it is used for.")
    public Page<KbkRuleText> listKbkRules() {
        caller.scope();
        return new Page<>(tables.rules(), null, null);
    }
}
