package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.caller.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What would be if. */
@Path("/v1/simulations")
@Tag(name = "rankings", description = "Immutable snapshots of kelompok and ranks, each number explained")
class SimulationResource {

    private final Simulate simulate;

    SimulationResource(Simulate simulate) {
        this.simulate = simulate;
    }

    @POST
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "simulateRanking",
            summary = "Where a Puskesmas would stand if given rows had given values",
            description =
                    "Recomputed from what the ranking stored, with its instrument and policies; nothing is stored. Without"
                            + " values the result is the ranking's own. `nextKelompok` names the smallest change of each single"
                            + " indicator that alone reaches a better kelompok. A Puskesmas may ask of itself only.")
    @APIResponse(
            responseCode = "200",
            description = "The supposed result",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Simulation.class)))
    public Simulation simulateRanking(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = SimulationRequest.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "two-rows",
                                                            summary = "More antenatal care and a better plan",
                                                            value =
                                                                    """
                                                                    {"ranking": "2f1e4c88-0b7a-4f57-8c39-3f5b6a7d2025", "facility": "P3207100101", "values": [
                                                                     {"indicator": "KIA_K6", "numerator": 612, "denominator": 640},
                                                                     {"indicator": "MAN_RUK", "score": 10}]}
                                                                    """)))
                    @NotNull
                    @Valid
                    SimulationRequest request) {
        return simulate.run(request);
    }
}
