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

/** The operations of {@code survey-service/openapi/survey.yaml} used here. */
@RegisterRestClient(configKey = "survey")
@Path("/v1")
@Produces("application/json")
interface SurveyApi extends UpstreamApi {

    @GET
    @Path("/regions/{region}/ikm/facilities")
    @ClientQueryParam(name = "method", value = "MEAN_OF_UNITS")
    @Override
    RestResponse<InputStream> facilities(
            @PathParam("region") String region,
            @QueryParam("period") String period,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("traceparent") String traceparent,
            @HeaderParam("If-None-Match") String ifNoneMatch);

    @GET
    @Path("/regions/{region}/complaint-figures")
    RestResponse<InputStream> complaintFigures(
            @PathParam("region") String region,
            @QueryParam("period") String period,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("traceparent") String traceparent,
            @HeaderParam("If-None-Match") String ifNoneMatch);

    @GET
    @Path("/regions/{region}/waiting-time-figures")
    RestResponse<InputStream> waitingTimeFigures(
            @PathParam("region") String region,
            @QueryParam("period") String period,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("traceparent") String traceparent,
            @HeaderParam("If-None-Match") String ifNoneMatch);

    @GET
    @Path("/regions/{region}/pekppp")
    RestResponse<InputStream> pekppp(
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
