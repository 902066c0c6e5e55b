package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.tabular.Table;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed that dashboards pull. */
@Path("/v1/indicator-values")
@Tag(name = "indicators")
class FeedResource {

    private final AgroalDataSource database;
    private final Conditional conditional;
    private final Caller caller;

    FeedResource(AgroalDataSource database, Conditional conditional, Caller caller) {
        this.database = database;
        this.conditional = conditional;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.NDJSON, Table.CSV})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listIndicatorValues",
            summary = "Figures of facilities as flat rows, whole or since a cursor",
            description =
                    "Complete in one answer and streamed, however many rows there are. IKM and bed indicators appear when a"
                            + " ranking has taken them over from their services, PKP rows when an assessment is verified,"
                            + " SPM figures of the month, its quarter and its year when a sheet is stored, KBK figures of a"
                            + " month when its report is stored. When survey- or ward-service can no longer be asked, their"
                            + " rows stand and say since when (`staleSince`)."
                            + " The ETag changes with the feed: an unchanged one is answered 304 without reading a row."
                            + " With `since`, only rows changed after that answer, in the order of their changes, removed"
                            + " ones with `removed: true`. A cursor is answered 410 when facilities in reach moved or were"
                            + " renamed since: read again without it.")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "Instead of `Accept`, and before it",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "csv", "ndjson"}))
    @APIResponse(
            responseCode = "200",
            description =
                    "The rows in the order of facility, period and indicator; with `since` in the order of change",
            headers =
                    @Header(
                            name = FeedWriter.CURSOR_HEADER,
                            description = "The `cursor`, for formats that have no room for it in the body",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IndicatorFeed.class)),
                @Content(mediaType = Table.NDJSON, schema = @Schema(implementation = IndicatorValue.class)),
                @Content(
                        mediaType = Table.CSV,
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        description =
                                                "The columns of IndicatorValue, comma and decimal point, null empty; a name"
                                                        + " that a spreadsheet would take for a formula begins with an apostrophe"))
            })
    @APIResponse(
            responseCode = "410",
            description = "The register changed since the cursor; read without `since`",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public FeedRead listIndicatorValues(@Valid @BeanParam FeedRequest request) {
        var filter = request.filter(caller);
        var head = head(filter);
        if (request.since != null) {
            head.after(request.since, filter);
        }
        conditional.read("feed1", head.change(), head.register(), filter.fingerprint());
        return new FeedRead(filter, request.since);
    }

    private FeedHead head(FeedFilter filter) {
        try (var connection = database.getConnection()) {
            return FeedQuery.head(connection, filter);
        } catch (SQLException e) {
            throw new IllegalStateException("the head of the feed could not be read", e);
        }
    }
}
