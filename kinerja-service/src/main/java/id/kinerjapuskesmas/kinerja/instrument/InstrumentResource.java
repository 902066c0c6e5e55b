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

/** The frozen instruments: everybody signed in reads those in force where they are. */
@Path("/v1/instruments")
@Tag(name = "instruments", description = "What is assessed and how it is averaged")
class InstrumentResource {

    /** Counted on when the answer takes another shape while the instrument stays as it is. */
    private static final int SHAPE = 2;

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
    @Operation(
            operationId = "listInstruments",
            summary = "Instruments in force in reach, by their latest frozen version",
            description =
                    "Those of the whole country, of the caller's region, of those around it and inside it. Drafts are in"
                            + " the list of versions.")
    public Page<InstrumentSummary> listInstruments(@Valid @BeanParam PageRequest page) {
        return Page.of(instruments.list(caller.scope(), page), page, instrument -> List.of(instrument.instrument()));
    }

    @GET
    @Path("/{instrument}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Transactional
    @Operation(
            operationId = "getInstrument",
            summary = "One frozen version of an instrument with its tree",
            description =
                    "What assessments and rankings use: a branch is the weighted mean of its children, an indicator scores"
                            + " by its formula. To change an instrument read it by its version.")
    public Instrument getInstrument(
            @Parameter(description = "Code of the instrument", example = "rekap-nasional-2025") @PathParam("instrument")
                    String instrument,
            @Parameter(description = "Its version; the latest frozen one when left out", example = "1")
                    @QueryParam("version")
                    Integer version) {
        var scope = caller.scope();
        var asked = version != null
                ? version
                : instruments
                        .latestVersion(instrument)
                        .orElseThrow(() -> ProblemException.notFound("instrument", instrument));
        var found = instruments
                .known(instrument, asked, scope)
                .orElseThrow(() -> ProblemException.notFound("instrument", instrument + " version " + asked));
        conditional.read(SHAPE, found.version());
        return found;
    }
}
