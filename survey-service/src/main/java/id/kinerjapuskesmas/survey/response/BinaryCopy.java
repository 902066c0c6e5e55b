package id.kinerjapuskesmas.survey.response;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One statement of PostgreSQL's binary COPY. */
final class BinaryCopy implements AutoCloseable {

    private static final byte[] HEADER = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int END = -1;

    private final CopyIn copy;
    private final CopyRows rows = new CopyRows();

    BinaryCopy(Connection connection, String tableAndColumns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + tableAndColumns + " from stdin (format binary)");
        copy.writeToCopy(HEADER, 0, HEADER.length);
    }

    /** Begins a row; what was collected before is sent when it is enough. */
    CopyRows row(int fields) throws SQLException {
        if (rows.isFull()) {
            write(rows);
        }
        return rows.row(fields);
    }

    /** Sends complete rows and empties their buffer. */
    void write(CopyRows complete) throws SQLException {
        copy.writeToCopy(complete.bytes(), 0, complete.size());
        complete.empty();
    }

    /** Ends the statement; the table's triggers run now. */
    void end() throws SQLException {
        write(rows.row(END));
        copy.endCopy();
    }

    /** Gives up a copy that was not ended. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
