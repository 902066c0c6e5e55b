package id.kinerjapuskesmas.kinerja.blud;

import id.kinerjapuskesmas.kinerja.facility.FacilityCode;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.problem.Problem;
import id.kinerjapuskesmas.rest.tabular.Export;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Before and after a facility became BLUD. */
@Path("/v1/blud-comparisons")
@Tag(name = "blud", description = "BLUD: scorecard with four perspectives, before and after, local standards")
class BeforeAfterResource {

    private static final String PERIOD = "^(199[0-9]|20[0-9]{2})(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])))?$";

    private final CompareWindows compare;
    private final Register register;
    private final Caller caller;

    BeforeAfterResource(CompareWindows compare, Register register, Caller caller) {
        this.compare = compare;
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Path("/{facility}")
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL})
    @Extension(name = "x-columns", value = BeforeAfter.COLUMNS)
    @Operation(
            operationId = "compareBeforeAndAfterBlud",
            summary = "One facility before and after it became BLUD",
            description =
                    "Without `before` and `after` the months around the day it became BLUD by the register; a month cut by"
                            + " that day is left out. Visits reported by year count only in windows of whole years. Rows whose"
                            + " version differs between the windows have no difference but a reason.")
    @APIResponse(
            responseCode = "200",
            description = "Both windows and their differences",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BeforeAfter.class)))
    @APIResponse(
            responseCode = "422",
            description = "WINDOWS_UNEQUAL, WINDOWS_OVERLAP or NO_BLUD_DATE",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BeforeAfter compareBeforeAndAfterBlud(
            @Parameter(description = "Code of the facility", example = "P3521080201")
                    @PathParam("facility")
                    @Pattern(regexp = FacilityCode.PATTERN)
                    String facility,
            @Parameter(description = "The window before, together with `after`", example = "2015")
                    @QueryParam("before")
                    @Pattern(regexp = PERIOD)
                    String before,
            @Parameter(description = "The window after, together with `before`", example = "2017")
                    @QueryParam("after")
                    @Pattern(regexp = PERIOD)
                    String after,
            @Parameter(description = "Months of each window where none is given, 1 to 60", example = "12")
                    @QueryParam("months")
                    @DefaultValue("12")
                    @Min(1)
                    @Max(60)
                    int months,
            @Parameter(
                            description =
                                    "Year of the population for both windows; without it the year nearest to `after`",
                            example = "2018")
                    @QueryParam("populationYear")
                    @Min(1990)
                    @Max(2100)
                    Integer populationYear) {
        return compare.compare(register.required(facility, caller.scope()), before, after, months, populationYear);
    }
}
