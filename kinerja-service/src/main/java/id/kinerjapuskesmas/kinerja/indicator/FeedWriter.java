package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.tabular.Table;
import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Sends the feed as the database copies it out: rows pass through one by one and are never gathered. Cursor and rows come
 * from one snapshot.
 */
@Provider
@Produces({MediaType.APPLICATION_JSON, Table.NDJSON, Table.CSV})
public class FeedWriter implements MessageBodyWriter<FeedRead> {

    static final String CURSOR_HEADER = "Feed-Cursor";
    private static final int BUFFER = 64 * 1024;
    /** Bytes that JSON never contains stand for quote and delimiter, so that rows of JSON leave COPY as they are. */
    private static final String UNQUOTED = "to stdout (format csv, quote e'\\x01', delimiter e'\\x02')";

    private final AgroalDataSource database;

    FeedWriter(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return FeedRead.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            FeedRead read,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                snapshot(connection);
                var head = FeedQuery.head(connection, read.filter());
                var after = read.since() == null ? null : head.after(read.since(), read.filter());
                var cursor = head.cursor(read.filter());
                headers.putSingle(CURSOR_HEADER, cursor);
                var isCsv = mediaType.toString().startsWith(Table.CSV);
                var rows = FeedQuery.rows(connection, read.filter(), after, isCsv);
                var buffered = new BufferedOutputStream(out, BUFFER);
                if (mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                    json(connection, rows, cursor, buffered);
                } else if (isCsv) {
                    headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"indicator-values.csv\"");
                    copy(connection, "copy (" + rows + ") to stdout (format csv, header)", buffered);
                } else {
                    copy(connection, "copy (select row_to_json(r) from (" + rows + ") r) " + UNQUOTED, buffered);
                }
                buffered.flush();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the feed could not be read", e);
        }
    }

    private static void snapshot(Connection connection) throws SQLException {
        try (var begin = connection.createStatement()) {
            begin.execute("set transaction isolation level repeatable read, read only");
        }
    }

    private static void copy(Connection connection, String sql, OutputStream out) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
    }

    private static void json(Connection connection, String rows, String cursor, OutputStream out)
            throws SQLException, IOException {
        out.write(("{\"cursor\":\"" + cursor + "\",\"items\":[").getBytes(StandardCharsets.US_ASCII));
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select row_to_json(r) from (" + rows + ") r) " + UNQUOTED);
        try {
            var separator = '\n';
            for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                out.write(separator);
                out.write(row, 0, row.length - 1);
                separator = ',';
            }
        } finally {
            cancel(copy);
        }
        out.write("]}".getBytes(StandardCharsets.US_ASCII));
    }

    /** A caller that hung up leaves the copy running, and with it the connection unusable. */
    private static void cancel(CopyOut copy) throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
