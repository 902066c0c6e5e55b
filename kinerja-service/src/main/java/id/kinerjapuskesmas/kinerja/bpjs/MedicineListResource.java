package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lists are reference data: everybody signed in reads them. */
@Path("/v1/medicine-lists")
@Tag(name = "medicines", description = "Availability of monitored medicines and stock-out days")
class MedicineListResource {

    private final MedicineStore store;
    private final Caller caller;

    MedicineListResource(MedicineStore store, Caller caller) {
        this.store = store;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listMedicineLists",
            summary = "The lists of monitored medicines, oldest first",
            description = "All on one page; a month is reported under the one in use.")
    public Page<MedicineList> listMedicineLists() {
        caller.scope();
        return new Page<>(store.lists(), null, null);
    }
}
