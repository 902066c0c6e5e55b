package id.kinerjapuskesmas.kinerja.chart;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.ranking.Explanations;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/rankings/{ranking}/entries/{facility}/charts/{component}")
@Tag(name = "charts", description = "Ranked Puskesmas as geometry and as pictures, readable in black and white")
class ComponentChartResource {

    /** Raised when a chart looks different for the same figures; part of every ETag. */
    private static final int LOOK = 1;

    private static final String RANKING = "Id of the ranking";
    private static final String RANKING_EXAMPLE = "0b0d7f52-3a1e-4f0e-9d55-6f3f6a1d2c11";

    private final Explanations explanations;
    private final Conditional conditional;

    ComponentChartResource(Explanations explanations, Conditional conditional) {
        this.explanations = explanations;
        this.conditional = conditional;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "getComponentChart",
            summary = "One component of a ranked Puskesmas as geometry: jaring laba-laba or bars",
            description =
                    "The parts of the component as the instrument prints them, one axis each; `BARS` where fewer than three"
                            + " have a value. A Puskesmas sees its own only.")
    public ComponentChart getComponentChart(
            @Parameter(description = RANKING, example = RANKING_EXAMPLE) @PathParam("ranking") UUID ranking,
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The component", example = "PELAYANAN") @PathParam("component")
                    Component component) {
        var chart = chart(ranking, facility, component);
        conditional.read(ranking, facility, component, LOOK);
        return chart;
    }

    @GET
    @Path("/picture")
    @Produces({Drawing.SVG, Drawing.PDF})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(
            operationId = "drawComponentChart",
            summary = "The same as a picture",
            description =
                    "In the language of Accept-Language. `title` and `desc` say in words what the picture shows; the limits"
                            + " of kelompok I and II are a dashed and a dotted line. `?format=pdf` gives a page of the"
                            + " same.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = Drawing.SVG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Drawing.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Drawing drawComponentChart(
            @Parameter(description = RANKING, example = RANKING_EXAMPLE) @PathParam("ranking") UUID ranking,
            @Parameter(description = "Code of the facility", example = "P3207100101")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The component", example = "PELAYANAN") @PathParam("component")
                    Component component,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage) {
        var chart = chart(ranking, facility, component);
        conditional.read(ranking, facility, component, LOOK);
        return ComponentPicture.of(chart, Language.of(acceptLanguage));
    }

    private ComponentChart chart(UUID ranking, String facility, Component component) {
        var explained = explanations.required(ranking, facility);
        return explained.tree().children().stream()
                .filter(node -> node.code().equals(component.name()))
                .findFirst()
                .map(node -> ComponentChart.of(explained, component, node))
                .orElseThrow(() -> ProblemException.notFound("component", component));
    }
}
