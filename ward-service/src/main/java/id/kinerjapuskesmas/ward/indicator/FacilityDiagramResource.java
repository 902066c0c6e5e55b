package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/facilities/{facility}/barber-johnson")
@Tag(name = "barber-johnson", description = "BOR, LOS, TOI and BTO in one diagram, as geometry and as picture")
class FacilityDiagramResource {

    private final Indicators indicators;
    private final DrawDiagram diagrams;

    FacilityDiagramResource(Indicators indicators, DrawDiagram diagrams) {
        this.indicators = indicators;
        this.diagrams = diagrams;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Produces({MediaType.APPLICATION_JSON, Drawing.SVG, Drawing.PDF})
    @Operation(
            operationId = "getFacilityBarberJohnson",
            summary = "Read the Barber-Johnson diagram of a facility as geometry or as SVG",
            description =
                    "x = TOI, y = LOS = HP/D (not AVLOS, which stands beside). A BOR is the ray y = x BOR/(100-BOR), a BTO"
                            + " the line x + y = t/BTO; bounds of BTO are per 365 days and scale with the period, a"
                            + " leap year has 366. The efficient region is that of BARBER_JOHNSON (BOR 75-85, TOI 1-3,"
                            + " LOS 3-12, BTO at least 30 a year) or of the `profile` asked for. Points outside the"
                            + " window are drawn at its edge and marked; their coordinates are untouched.")
    @APIResponse(
            responseCode = "200",
            description = "The geometry, or the picture.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Diagram.class)),
                @Content(mediaType = Drawing.SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Drawing.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @QueryParam("by") @DefaultValue("WHOLE") @Parameter(description = "What the points are", example = "WHOLE")
                    DiagramPoints by,
            @QueryParam("format")
                    @Pattern(regexp = "^(json|svg|pdf)$")
                    @Parameter(description = "`json`, `svg` or `pdf`, instead of Accept", example = "svg")
                    String format,
            @BeanParam @Valid IndicatorRequest request,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) String accept,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String acceptLanguage) {
        var language = Language.of(acceptLanguage);
        var diagram = diagrams.of(indicators.facility(facility), request, by, language);
        return DiagramMedia.answer(diagram, indicators.name(facility), language, accept);
    }
}
