package id.kinerjapuskesmas.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Nobody edits a trail: not the role the service runs as, whatever it tries, and not by mistake the owner. */
public abstract class TrailRules {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /** The tables whose rows are only ever added. */
    protected abstract List<String> trails();

    @Test
    void runsAsARoleThatOwnsNothing() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(column(connection, "select current_user")).containsExactly("service_of_tests");
            assertThat(column(connection, "select relname from pg_class where pg_has_role(relowner, 'MEMBER')"))
                    .isEmpty();
        }
    }

    @Test
    void refusesTheServiceEveryWayToEditATrail() throws SQLException {
        for (var trail : trails()) {
            var column = column(
                    database,
                    "select column_name from information_schema.columns where table_name = '%s' order by ordinal_position"
                            .formatted(trail));
            refused("update %s set %s = %s where false".formatted(trail, column, column));
            refused("delete from %s where false".formatted(trail));
            refused("truncate %s cascade".formatted(trail));
            refused("alter table %s disable trigger all".formatted(trail));
            refused("alter table %s rename to gone".formatted(trail));
            refused("drop trigger %s_is_final on %s".formatted(trail, trail));
            refused("drop table %s cascade".formatted(trail));
            refused("create trigger own before insert on %s execute function refuse_change()".formatted(trail));
        }
        refused("set session_replication_role = replica");
        refused(
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'");
        refused("alter function refuse_change() rename to other");
        refused("set role postgres");
        refused("create table own (n int)");
        refused("select * from flyway_schema_history");
    }

    @Test
    void refusesTheServiceAPartitionBehindItsTable() throws SQLException {
        for (var partition : columns(database, "select relname from pg_class where relispartition and relkind = 'r'")) {
            refused("select from " + partition + " where false");
            refused("delete from " + partition + " where false");
        }
    }

    @Test
    void warnsTheOwnerToo() throws SQLException {
        try (var connection = DriverManager.getConnection(url, TestDatabase.OWNER, TestDatabase.OWNER);
                var statement = connection.createStatement()) {
            for (var trail : trails()) {
                assertThatThrownBy(() -> statement.execute("delete from " + trail))
                        .as(trail)
                        .hasMessageContaining("only ever added");
            }
        }
    }

    private void refused(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                            .isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    private static String column(DataSource database, String sql) throws SQLException {
        return columns(database, sql).get(0);
    }

    private static List<String> columns(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            return column(connection, sql);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
