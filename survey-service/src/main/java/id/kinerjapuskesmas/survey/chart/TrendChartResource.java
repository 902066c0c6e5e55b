package id.kinerjapuskesmas.survey.chart;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.period.PeriodRequest;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.survey.facility.Facilities;
import id.kinerjapuskesmas.survey.ikm.Grain;
import id.kinerjapuskesmas.survey.ikm.TrendFigures;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/charts")
@Tag(name = "charts")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
@Produces({Drawing.SVG, Drawing.PDF})
class TrendChartResource {

    private static final int LOOK = 1;

    private final Facilities facilities;
    private final TrendFigures figures;
    private final Conditional conditional;

    TrendChartResource(Facilities facilities, TrendFigures figures, Conditional conditional) {
        this.facilities = facilities;
        this.figures = figures;
        this.conditional = conditional;
    }

    @GET
    @Path("/ikm-trend")
    @Transactional
    @Operation(
            operationId = "drawIkmTrend",
            summary = "The IKM of a facility step by step, with its 95 % interval and the limits of the bands",
            description =
                    "The figures of `GET /v1/facilities/{facility}/ikm/trend`, in the language of Accept-Language. A"
                            + " step without a figure breaks the line.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = Drawing.SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Drawing.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Drawing drawIkmTrend(
            @PathParam("facility") @Parameter(description = "Code of the facility", example = "P3207010101")
                    String facility,
            @BeanParam PeriodRequest period,
            @QueryParam("every") @DefaultValue("YEAR") @Parameter(description = "Length of a step") Grain every,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage)
            throws SQLException {
        var span = period.required();
        every.mustFit(span);
        var reached = facilities.reach(facility);
        conditional.read("trend-picture", figures.revision(reached), span.label(), every, LOOK);
        var caption = new Caption(Language.of(acceptLanguage), reached.name(), "", span.start(), span.end());
        return TrendLines.draw(caption, figures.of(reached, span, every));
    }
}
