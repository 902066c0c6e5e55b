package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.ward.facility.Facility;
import id.kinerjapuskesmas.ward.ward.Ward;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/facilities/{facility}/wards/{ward}/monthly-totals")
@Tag(name = "monthly-totals", description = "Totals of months for which no daily sheets exist")
class TotalsResource {

    private final Totals totals;
    private final Voids voids;
    private final Conditional conditional;

    TotalsResource(Totals totals, Voids voids, Conditional conditional) {
        this.voids = voids;
        this.totals = totals;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{class}/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putMonthlyTotals",
            summary = "Record the totals of a month that has no daily sheets, or correct them",
            description =
                    "A month has one source: 409 OTHER_SOURCE where daily sheets exist. Idempotent; a correction needs"
                            + " If-Match and a reason.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "ETag of the totals, to correct them",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "New.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonthlyTotals.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or corrected.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonthlyTotals.class)))
    public RestResponse<MonthlyTotals> put(
            @BeanParam @Valid TotalsPath path,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name =
                                                                    "Watukumpul, January 2022: discharges were not published",
                                                            value =
                                                                    """
                                                                    {"patientDays": 233, "lengthOfStayDays": null, "discharges": null, "deathsUnder48h": 0, "deaths48hPlus": 0, "beds": 14, "note": "BOR PKM Watukumpul 2022: 91 pasien dirawat, jumlah pasien keluar tidak dimuat", "reason": null}
                                                                    """)))
                    @Valid
                    @NotNull
                    TotalsSheet sheet) {
        var written = totals.put(path.key(), sheet);
        return RestResponse.status(
                written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.now());
    }

    @GET
    @Path("/{class}/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "getMonthlyTotals", summary = "Read the totals of a month")
    @APIResponse(
            responseCode = "200",
            description = "The totals.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonthlyTotals.class)))
    @APIResponse(responseCode = "410", ref = "Problem410")
    public MonthlyTotals get(@BeanParam @Valid TotalsPath path) {
        var found = totals.get(path.key());
        conditional.read(found.revision());
        return found;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Operation(operationId = "listMonthlyTotals", summary = "List the monthly totals of a ward, by month and class")
    public Page<MonthlyTotals> list(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @BeanParam @Valid PageRequest page) {
        return Page.of(
                totals.list(facility, ward, page.after(), page.fetch()),
                page,
                item -> List.of(item.month().toString(), item.bedClass().name()));
    }

    @DELETE
    @Path("/{class}/{month}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "voidMonthlyTotals",
            summary = "Take the totals of a month back, so that it can be filled from another source",
            description =
                    "They are kept with all revisions, and with who, when and why. Afterwards reading them is 410.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            required = true,
            description = "ETag of what is to be taken back",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "204", description = "Taken back.")
    public void voidTotals(
            @BeanParam @Valid TotalsPath path,
            @QueryParam("reason")
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "Why it is taken back", example = "Diganti sensus dari data perawatan")
                    String reason) {
        voids.totals(path.key(), reason);
    }
}
