package id.kinerjapuskesmas.local.postgres;

import id.kinerjapuskesmas.local.data.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * One service's database: owned by a role of the same name, which migrates it, and used by a role that owns nothing.
 * Neither may enter another database.
 *
 * @param url for JDBC
 */
public record Database(String url, Login owner, Login service) {

    /** A role that logs in. */
    public record Login(String user, String password) {

        static Login of(Secrets secrets, String user) {
            return new Login(user, secrets.password(user));
        }
    }

    /** Makes the roles and the database unless they exist, and sets the roles' passwords. */
    public static Database ensure(Server server, Secrets secrets, String name) {
        var database = new Database(server.url(name), Login.of(secrets, name), Login.of(secrets, name + "_service"));
        var superuser = secrets.password(Server.SUPERUSER);
        try (var connection = DriverManager.getConnection(server.url("postgres"), Server.SUPERUSER, superuser);
                var statement = connection.createStatement()) {
            // names and passwords are ours: letters, digits, - and _
            for (var login : List.of(database.owner, database.service)) {
                if (!exists(connection, "select from pg_roles where rolname = ?", login.user)) {
                    statement.execute("create role " + login.user + " login");
                }
                statement.execute("alter role " + login.user + " password '" + login.password + "'");
            }
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
            statement.execute("revoke connect, temporary on database " + name + " from public");
            statement.execute("grant connect, temporary on database " + name + " to " + database.service.user);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name, e);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
