package id.kinerjapuskesmas.local.postgres;

import id.kinerjapuskesmas.local.data.Secrets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One service's database: owned by a role of the same name that may enter no other.
 *
 * @param url for JDBC
 */
public record Database(String url, String user, String password) {

    /** Makes the role and the database unless they exist, and sets the role's password. */
    public static Database ensure(Server server, Secrets secrets, String name) {
        var database = new Database(server.url(name), name, secrets.password(name));
        var superuser = secrets.password(Server.SUPERUSER);
        try (var connection = DriverManager.getConnection(server.url("postgres"), Server.SUPERUSER, superuser);
                var statement = connection.createStatement()) {
            // names and passwords are ours: letters, digits, - and _
            if (!exists(connection, "select from pg_roles where rolname = ?", name)) {
                statement.execute("create role " + name + " login");
            }
            statement.execute("alter role " + name + " password '" + database.password + "'");
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
            statement.execute("revoke connect, temporary on database " + name + " from public");
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
