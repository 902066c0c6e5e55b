package id.kinerjapuskesmas.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.local.data.Secrets;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    static Path directory;

    private static Secrets secrets;
    private static int port;

    private Server server;

    @BeforeAll
    static void makeDirectories() throws IOException {
        // a blank in the path, because checkouts have them
        var data = Files.createDirectories(directory.resolve("data of the stack"));
        Files.createDirectories(data.resolve("postgres"));
        Files.createDirectories(data.resolve("logs"));
        secrets = new Secrets(Files.createDirectories(data.resolve("secrets")));
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        directory = data;
    }

    @BeforeEach
    void start() {
        server = newServer();
        server.start();
    }

    @AfterEach
    void stop() {
        newServer().stopOrphan();
    }

    @Test
    void keepsDataOverARestart() throws SQLException {
        var database = Database.ensure(server, secrets, "survey");
        execute(database, "create table kept (n int); insert into kept values (41)");

        server.stop();
        server.start();

        assertThat(Database.ensure(server, secrets, "survey")).isEqualTo(database);
        execute(database, "update kept set n = n + 1");
    }

    @Test
    void takesOverFromARunThatWasKilled() throws SQLException {
        var database = Database.ensure(server, secrets, "survey");

        var next = newServer();
        assertThat(next.stopOrphan()).isTrue();
        next.start();

        execute(database, "select 1");
    }

    @Test
    void startsAfterPostgresItselfWasKilled() throws Exception {
        var database = Database.ensure(server, secrets, "survey");
        var pid = Long.parseLong(Files.readAllLines(directory.resolve("postgres/cluster/postmaster.pid"))
                .get(0));
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
        for (var child : children) {
            child.onExit().get();
        }

        var next = newServer();
        assertThat(next.stopOrphan()).isFalse();
        next.start();

        execute(database, "select 1");
    }

    @Test
    void keepsARoleOutOfTheOthersDatabase() {
        var survey = Database.ensure(server, secrets, "survey");
        Database.ensure(server, secrets, "ward");

        for (var login : List.of(survey.owner(), survey.service())) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url("ward"), login.user(), login.password()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void givesAServiceARoleThatOwnsNothing() throws SQLException {
        var database = Database.ensure(server, secrets, "kinerja");
        execute(database, "create table if not exists owned (n int)");

        var service = database.service();
        try (var connection = DriverManager.getConnection(database.url(), service.user(), service.password());
                var statement = connection.createStatement()) {
            statement.execute("create temporary table staged (n int)");
            for (var sql :
                    List.of("create table own (n int)", "select from owned", "drop table owned", "set role kinerja")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    @Test
    void asksForThePassword() {
        var survey = Database.ensure(server, secrets, "survey");

        assertThatThrownBy(() ->
                        DriverManager.getConnection(survey.url(), survey.owner().user(), "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private static Server newServer() {
        return new Server(directory.resolve("postgres"), directory.resolve("logs"), port, secrets);
    }

    private static void execute(Database database, String sql) throws SQLException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
