package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.figure.Polarity;
import id.kinerjapuskesmas.rest.problem.Text;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue is reference data: everybody signed in reads it. */
@Path("/v1/indicators")
@Tag(name = "indicators", description = "Catalogue and feed of every figure that dashboards pull")
class CatalogueResource {

    private static final Map<String, String> SERVICES =
            Map.of("SURVEY", "survey-service", "WARD", "ward-service", "KINERJA", "kinerja-service");

    private final AgroalDataSource database;
    private final Caller caller;

    CatalogueResource(AgroalDataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.BPJS, Role.SERVICE})
    @Operation(
            operationId = "listIndicators",
            summary = "The catalogue of indicators",
            description =
                    "Complete in one answer: what each code of the feed means, how it is computed, in which unit, and"
                            + " by which regulation. Rows of an instrument that one region made for itself are seen there.")
    public Catalogue listIndicators(@Parameter(description = "Only this family") @QueryParam("family") Family family) {
        var scope = caller.scope();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        """
                        select *
                        from indicator
                        where (cast(? as text) is null or family = ?)
                          and (family <> 'PKP'
                               or exists (select from instrument i
                                          where i.instrument = split_part(indicator, '.', 2)
                                            and (i.region = '*' or i.region like ? or starts_with(?, i.region))))
                        order by indicator
                        """)) {
            var asked = family == null ? null : family.name();
            select.setString(1, asked);
            select.setString(2, asked);
            select.setString(3, scope.regionPattern());
            select.setString(4, scope.region());
            var rows = select.executeQuery();
            var items = new ArrayList<CatalogueEntry>();
            while (rows.next()) {
                items.add(entry(rows));
            }
            return new Catalogue(items);
        } catch (SQLException e) {
            throw new IllegalStateException("the catalogue could not be read", e);
        }
    }

    private static CatalogueEntry entry(ResultSet row) throws SQLException {
        return new CatalogueEntry(
                row.getString("indicator"),
                Family.valueOf(row.getString("family")),
                Text.of(row.getString("name_id"), row.getString("name_en")),
                row.getString("formula"),
                row.getString("unit"),
                row.getInt("decimals"),
                Polarity.valueOf(row.getString("polarity")),
                row.getBigDecimal("target"),
                SERVICES.get(row.getString("source")),
                row.getString("regulation"));
    }
}
