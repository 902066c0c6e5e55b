package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What kinerja-service holds of the other two, and how old it is. */
@Path("/v1/upstreams")
@Tag(name = "upstreams", description = "What was taken over from survey-service and ward-service, and when")
class UpstreamResource {

    private final PullStore pulls;
    private final Caller caller;
    private final Clock clock;

    UpstreamResource(PullStore pulls, Caller caller, Clock clock) {
        this.pulls = pulls;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getUpstreamState",
            summary = "The last figures held of both upstreams",
            description = "Reads what is stored; it asks no upstream. Figures are taken over when a ranking is made.")
    public UpstreamState getUpstreamState(
            @Parameter(description = "Kemendagri code", required = true, example = "32.07")
                    @QueryParam("region")
                    @NotNull
                    @Pattern(regexp = RegionCode.PATTERN)
                    String region,
            @BeanParam PeriodRequest period) {
        caller.mustReachRegion(region);
        var asked = period.required();
        var latest = pulls.latest(region, asked);
        var items = Arrays.stream(Source.values())
                .map(source -> LastPull.of(source, latest.get(source), clock))
                .toList();
        return new UpstreamState(region, asked.label(), asked.start(), asked.end(), items);
    }
}
