package id.kinerjapuskesmas.guarded;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;

/** The same object out of memory, to anybody and to whoever may see the region. */
@Path("/regions/{region}")
@Produces("application/json")
public class GuardedResource {

    private final Caller caller;

    GuardedResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/open")
    @PermitAll
    public Answer open(@PathParam("region") String region) {
        return answer(region);
    }

    @GET
    @Path("/guarded")
    @RolesAllowed({Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    public Answer guarded(@PathParam("region") String region) {
        caller.mustReachRegion(region);
        return answer(region);
    }

    private static Answer answer(String region) {
        return new Answer(region, "IKM", new BigDecimal("76.61"), 16_000);
    }

    public record Answer(String region, String indicator, BigDecimal value, long n) {}
}
