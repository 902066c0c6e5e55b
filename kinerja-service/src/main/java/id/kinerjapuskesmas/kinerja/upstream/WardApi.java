package id.kinerjapuskesmas.kinerja.upstream;

import io.quarkus.rest.client.reactive.ClientQueryParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The two operations of {@code ward-service/openapi/ward.yaml} used here. */
@RegisterRestClient(configKey = "ward")
@Path("/v1")
@Produces("application/json")
interface WardApi extends UpstreamApi {

    @GET
    @Path("/regions/{region}/indicators/facilities")
    @ClientQueryParam(name = "bedBasis", value = "AVERAGE")
    @Override
    RestResponse<InputStream> facilities(
            @PathParam("region") String region,
            @QueryParam("period") String period,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("traceparent") String traceparent,
            @HeaderParam("If-None-Match") String ifNoneMatch);

    @POST
    @Path("/facilities/imports")
    @Consumes("text/csv")
    @Override
    RestResponse<InputStream> importFacilities(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("traceparent") String traceparent,
            String csv);
}
