package id.kinerjapuskesmas.survey.followup;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.facility.Facility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/follow-ups")
@Tag(name = "follow-ups")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class FollowUpListResource {

    private final FollowUps followUps;

    FollowUpListResource(FollowUps followUps) {
        this.followUps = followUps;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = FollowUpColumns.IDS)
    @Operation(
            operationId = "listFollowUps",
            summary = "Follow-ups in the caller's scope, by facility, survey and id",
            description = "A Dinas finds what waits for its approval with `state=SUBMITTED`.")
    public Page<FollowUp> listFollowUps(
            @QueryParam("region")
                    @Pattern(regexp = "^[0-9]{2}(\\.[0-9]{2}){0,2}$")
                    @Parameter(description = "Kemendagri code; all facilities below it", example = "32.07")
                    String region,
            @QueryParam("facility")
                    @Pattern(regexp = Facility.CODE)
                    @Parameter(description = "Code of one facility", example = "P3207010101")
                    String facility,
            @QueryParam("survey") @Parameter(description = "Id of one survey") UUID survey,
            @QueryParam("year") @Min(2004) @Max(2100) @Parameter(description = "Year planned for", example = "2026")
                    Integer year,
            @QueryParam("quarter")
                    @Min(1)
                    @Max(4)
                    @Parameter(description = "Quarter planned for, 1 to 4", example = "1")
                    Integer quarter,
            @QueryParam("state") @Parameter(description = "Only follow-ups in this state") FollowUpState state,
            @BeanParam @Valid PageRequest page)
            throws SQLException {
        var filter = new FollowUps.Filter(region, facility, survey, year, quarter, state);
        return Page.of(
                        followUps.list(filter, page),
                        page,
                        row -> List.of(
                                row.facility(),
                                row.survey().toString(),
                                row.followUp().toString()))
                .as(FollowUpColumns.SHEET);
    }
}
