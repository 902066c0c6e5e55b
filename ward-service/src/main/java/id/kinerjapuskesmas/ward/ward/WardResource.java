package id.kinerjapuskesmas.ward.ward;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.ward.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

@Path("/v1/facilities/{facility}/wards")
@Tag(name = "wards", description = "Wards, their classes and their dated bed history")
class WardResource {

    private final Wards wards;
    private final Conditional conditional;

    WardResource(Wards wards, Conditional conditional) {
        this.wards = wards;
        this.conditional = conditional;
    }

    @PUT
    @Path("/{ward}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putWard",
            summary = "Open a ward, rename it or say which service it gives",
            description = "Idempotent: the same name again is 200; another name or service needs If-Match.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "ETag of the ward, to rename it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "New.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Ward.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or renamed.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Ward.class)))
    public RestResponse<Ward> put(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "General ward",
                                                            value =
                                                                    "{\"name\": \"Rawat Inap Umum\", \"service\": \"Umum\"}")))
                    @Valid
                    @NotNull
                    WardName name) {
        return answer(wards.put(facility, ward, name));
    }

    @GET
    @Path("/{ward}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getWard", summary = "Read one ward")
    public Ward get(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward) {
        var found = wards.reachable(facility, ward);
        conditional.read(found.revision());
        return found;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listWards", summary = "List the wards of a facility, by code")
    public Page<Ward> list(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @BeanParam @Valid PageRequest page) {
        var after = page.after().isEmpty() ? "" : page.after().get(0);
        return Page.of(wards.list(facility, after, page.fetch()), page, ward -> List.of(ward.ward()));
    }

    @PUT
    @Path("/{ward}/beds/{class}/{validFrom}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES})
    @Operation(
            operationId = "putBeds",
            summary = "Say how many beds a ward has in a class from a day on",
            description =
                    "0 closes. Idempotent: the same again is 200; a correction needs If-Match and keeps the old"
                            + " entry. The bed history counts; beds written on a census sheet count only on days before it begins.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "ETag of the entry, to correct it",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "201",
            description = "New.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BedEntry.class)))
    @APIResponse(
            responseCode = "200",
            description = "Unchanged or corrected.",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BedEntry.class)))
    public RestResponse<BedEntry> putBeds(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @PathParam("class") @Parameter(description = "Class of the beds", example = "III") BedClass bedClass,
            @PathParam("validFrom") @Parameter(description = "First day of this number", example = "2022-01-01")
                    LocalDate validFrom,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "Watukumpul",
                                                            value =
                                                                    """
                                                                    {"beds": 14, "reason": "Tempat tidur menurut laporan BOR Januari 2022"}
                                                                    """)))
                    @Valid
                    @NotNull
                    BedCount count) {
        return answer(wards.putBeds(facility, ward, bedClass, validFrom, count));
    }

    @GET
    @Path("/{ward}/beds/{class}/{validFrom}")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "getBeds", summary = "Read one entry of the bed history")
    public BedEntry getBeds(
            @PathParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Registration code of the facility", example = "P3327040201")
                    String facility,
            @PathParam("ward")
                    @Pattern(regexp = Ward.CODE)
                    @Parameter(description = "Code of the ward", example = "RANAP")
                    String ward,
            @PathParam("class") @Parameter(description = "Class of the beds", example = "III") BedClass bedClass,
            @PathParam("validFrom") @Parameter(description = "First day of the entry", example = "2022-01-01")
                    LocalDate validFrom) {
        var entry = wards.beds(facility, ward, bedClass, validFrom);
        conditional.read(entry.revision());
        return entry;
    }

    @GET
    @Path("/{ward}/beds")
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(operationId = "listBeds", summary = "List the bed history of a ward, by class and day")
    public Page<BedEntry> listBeds(
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
                wards.listBeds(facility, ward, page.after(), page.fetch()),
                page,
                entry -> List.of(entry.bedClass().name(), entry.validFrom().toString()));
    }

    private static <T> RestResponse<T> answer(Wards.Written<T> written) {
        return RestResponse.status(
                written.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, written.now());
    }
}
