package id.kinerjapuskesmas.survey.response;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Encodes rows for PostgreSQL's binary COPY, which takes twice as many of them as text. */
final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);
    private static final int INT2 = 21;
    private static final int FLUSH_AT = 1 << 16;

    private final CopyIn copy;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(FLUSH_AT * 2);
    private final DataOutputStream out = new DataOutputStream(buffer);

    private interface Encoding {
        void write() throws IOException;
    }

    BinaryCopy(Connection connection, String tableAndColumns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + tableAndColumns + " from stdin (format binary)");
        encode(() -> {
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        });
    }

    BinaryCopy row(int fields) throws SQLException {
        if (buffer.size() >= FLUSH_AT) {
            flush();
        }
        return encode(() -> out.writeShort(fields));
    }

    BinaryCopy text(String value) {
        return value == null ? nothing() : bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    BinaryCopy uuid(UUID value) {
        return encode(() -> {
            out.writeInt(16);
            out.writeLong(value.getMostSignificantBits());
            out.writeLong(value.getLeastSignificantBits());
        });
    }

    BinaryCopy bigint(long value) {
        return encode(() -> {
            out.writeInt(8);
            out.writeLong(value);
        });
    }

    BinaryCopy integer(int value) {
        return encode(() -> {
            out.writeInt(4);
            out.writeInt(value);
        });
    }

    BinaryCopy smallint(Integer value) {
        return value == null
                ? nothing()
                : encode(() -> {
                    out.writeInt(2);
                    out.writeShort(value);
                });
    }

    BinaryCopy bool(boolean value) {
        return encode(() -> {
            out.writeInt(1);
            out.writeByte(value ? 1 : 0);
        });
    }

    BinaryCopy time(Instant value) {
        return bigint(ChronoUnit.MICROS.between(EPOCH, value));
    }

    BinaryCopy date(LocalDate value) {
        return integer((int) ChronoUnit.DAYS.between(EPOCH_DAY, value));
    }

    BinaryCopy smallints(List<Integer> values) {
        var blanks = (int) values.stream().filter(value -> value == null).count();
        return encode(() -> {
            out.writeInt(20 + 4 * values.size() + 2 * (values.size() - blanks));
            out.writeInt(1);
            out.writeInt(blanks > 0 ? 1 : 0);
            out.writeInt(INT2);
            out.writeInt(values.size());
            out.writeInt(1);
            for (var value : values) {
                if (value == null) {
                    out.writeInt(-1);
                } else {
                    out.writeInt(2);
                    out.writeShort(value);
                }
            }
        });
    }

    /** Ends the statement; the table's triggers run now. */
    void end() throws SQLException {
        encode(() -> out.writeShort(-1));
        flush();
        copy.endCopy();
    }

    /** Gives up a copy that was not ended. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void flush() throws SQLException {
        var bytes = buffer.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.reset();
    }

    private BinaryCopy nothing() {
        return encode(() -> out.writeInt(-1));
    }

    private BinaryCopy bytes(byte[] value) {
        return encode(() -> {
            out.writeInt(value.length);
            out.write(value);
        });
    }

    private BinaryCopy encode(Encoding encoding) {
        try {
            encoding.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
