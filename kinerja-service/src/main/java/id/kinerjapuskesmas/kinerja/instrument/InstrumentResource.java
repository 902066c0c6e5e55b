package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Instruments are reference data: everybody signed in reads them. */
@Path("/v1/instruments")
@Tag(name = "instruments", description = "What is assessed and how it is averaged")
class InstrumentResource {

    private final Instruments instruments;
    private final Conditional conditional;
    private final Caller caller;

    InstrumentResource(Instruments instruments, Conditional conditional, Caller caller) {
        this.instruments = instruments;
        this.conditional = conditional;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listInstruments", summary = "Instruments by their latest version")
    public Page<InstrumentSummary> listInstruments(@Valid @BeanParam PageRequest page) {
        caller.scope();
        return Page.of(instruments.list(page), page, instrument -> List.of(instrument.instrument()));
    }

    @GET
    @Path("/{instrument}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getInstrument", summary = "One version of an instrument with its tree")
    public Instrument getInstrument(
            @Parameter(description = "Code of the instrument", example = "rekap-nasional-2025") @PathParam("instrument")
                    String instrument,
            @Parameter(description = "Its version; the latest when left out", example = "1") @QueryParam("version")
                    Integer version) {
        caller.scope();
        var latest = instruments
                .latestVersion(instrument)
                .orElseThrow(() -> ProblemException.notFound("instrument", instrument));
        if (version != null && (version < 1 || version > latest)) {
            throw ProblemException.notFound("instrument", instrument + " version " + version);
        }
        conditional.read(version == null ? latest : version);
        return instruments.version(instrument, version == null ? latest : version);
    }
}
