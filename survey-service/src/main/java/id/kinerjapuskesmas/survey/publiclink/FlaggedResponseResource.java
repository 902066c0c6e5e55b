package id.kinerjapuskesmas.survey.publiclink;

import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import id.kinerjapuskesmas.survey.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/surveys/{survey}/public-flags")
@Tag(name = "public-link")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES})
class FlaggedResponseResource {

    private static final Page.Sheet<FlaggedResponse> SHEET = new Page.Sheet<>(
            "respons-bertanda",
            List.of(
                    Column.of("response", "Id respons", "Response id"),
                    Column.of("flag", "Tanda", "Flag"),
                    Column.of("notedAt", "Dicatat", "Noted at")),
            row -> List.of(row.response().toString(), row.flag(), row.notedAt()));

    private final Surveys surveys;
    private final DataSource database;

    FlaggedResponseResource(Surveys surveys, DataSource database) {
        this.surveys = surveys;
        this.database = database;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Export.CSV, Export.NDJSON, Export.XLSX})
    @Extension(name = "x-columns", value = "response:uuid flag notedAt:date-time")
    @Operation(
            operationId = "listFlaggedResponses",
            summary = "Responses of the public channel that are worth a look, by id",
            description = "They count all the same; void one with a reason when it proves to be none.")
    public Page<FlaggedResponse> listFlaggedResponses(
            @PathParam("survey") @Parameter(description = "Id of the survey") UUID survey,
            @BeanParam @Valid PageRequest page)
            throws SQLException {
        var reached = surveys.reach(survey);
        var after = page.after();
        return Page.of(
                        list(reached, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(0)), page.fetch()),
                        page,
                        row -> List.of(row.response().toString()))
                .as(SHEET);
    }

    private List<FlaggedResponse> list(SurveyInReach survey, UUID after, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select response, flag, noted_at from response_flag
                        where facility = ? and survey = ? and response > ? order by response limit ?""")) {
            select.setString(1, survey.facility().facility());
            select.setObject(2, survey.survey());
            select.setObject(3, after);
            select.setInt(4, limit);
            var rows = select.executeQuery();
            var flagged = new ArrayList<FlaggedResponse>();
            while (rows.next()) {
                flagged.add(new FlaggedResponse(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getTimestamp(3).toInstant()));
            }
            return flagged;
        }
    }
}
