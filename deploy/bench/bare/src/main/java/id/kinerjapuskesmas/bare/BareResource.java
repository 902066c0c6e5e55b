package id.kinerjapuskesmas.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.math.BigDecimal;

/** One JSON object out of memory, as ordinary code would: on a worker thread. */
@Path("/bare")
@Produces("application/json")
public class BareResource {

    @GET
    public Bare get() {
        return new Bare("IKM", new BigDecimal("76.61"), 16_000);
    }

    public record Bare(String indicator, BigDecimal value, long n) {}
}
