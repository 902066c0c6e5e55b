package id.kinerjapuskesmas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Data of a facility can be distributed by facility without changing the schema. */
@QuarkusTest
class CitusTest {

    @Inject
    DataSource database;

    @Test
    void everyKeyOfFacilityDataBeginsWithTheFacility() throws SQLException {
        var keys = new ArrayList<String>();
        var offending = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(
                    """
                    select i.indrelid::regclass::text, a.attname
                    from pg_index i
                    join pg_attribute owned on owned.attrelid = i.indrelid and owned.attname = 'facility'
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                    where i.indisunique and i.indrelid::regclass::text not like 'pg_%'""");
            while (rows.next()) {
                keys.add(rows.getString(1));
                if (!rows.getString(2).equals("facility")) {
                    offending.add(rows.getString(1));
                }
            }
        }
        assertThat(offending).isEmpty();
        assertThat(keys).contains("survey", "response", "unit_tally", "question_tally", "response_batch");
    }
}
