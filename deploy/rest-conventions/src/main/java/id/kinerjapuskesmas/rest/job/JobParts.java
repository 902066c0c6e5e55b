package id.kinerjapuskesmas.rest.job;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** The files of jobs, in parts of 1 MiB: any replica can read them, and none holds more than a part in memory. */
final class JobParts {

    private static final int PART_BYTES = 1 << 20;

    private final DataSource database;

    JobParts(DataSource database) {
        this.database = database;
    }

    /** What arrived. */
    record Received(byte[] sha256, long bytes) {}

    /** Keeps a body as it arrives, each part committed by itself, so that a slow sender holds no connection. */
    Received receive(UUID job, InputStream body) throws IOException, SQLException {
        var digest = sha256();
        var bytes = 0L;
        var number = 0;
        for (var part = body.readNBytes(PART_BYTES); part.length > 0; part = body.readNBytes(PART_BYTES)) {
            digest.update(part);
            bytes += part.length;
            add(job, number++, part);
        }
        return new Received(digest.digest(), bytes);
    }

    private void add(UUID job, int number, byte[] part) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into import_job_part (job, part, bytes) values (?, ?, ?)")) {
            insert.setObject(1, job);
            insert.setInt(2, number);
            insert.setBytes(3, part);
            insert.executeUpdate();
        }
    }

    InputStream open(UUID job) {
        return new Parts(job);
    }

    private byte[] read(UUID job, int number) throws IOException {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("select bytes from import_job_part where job = ? and part = ?")) {
            select.setObject(1, job);
            select.setInt(2, number);
            var row = select.executeQuery();
            return row.next() ? row.getBytes(1) : null;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Parts extends InputStream {

        private final UUID job;
        private byte[] part = new byte[0];
        private int next;
        private int at;
        private boolean ended;

        Parts(UUID job) {
            this.job = job;
        }

        @Override
        public int read() throws IOException {
            return fill() ? part[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, into.length);
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            var count = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            if (at == part.length && !ended) {
                var read = JobParts.this.read(job, next++);
                ended = read == null;
                part = ended ? new byte[0] : read;
                at = 0;
            }
            return at < part.length;
        }
    }
}
