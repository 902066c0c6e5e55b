package id.kinerjapuskesmas.local.example;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/** Everything generated derives from a name: the same example on every machine, on every Java. */
final class Seed {

    private static final String EXAMPLE = "kinerja-puskesmas-example-1/";

    private Seed() {}

    /** {@link Random} rather than a faster generator, because its sequence is fixed by its specification. */
    static Random random(String name) {
        return new Random(ByteBuffer.wrap(digest(name)).getLong());
    }

    /** A UUID of version 7: the given instant, then bits that derive from the name. */
    static UUID id(Instant instant, String name) {
        var bytes = ByteBuffer.wrap(digest(name));
        var high = instant.toEpochMilli() << 16 | 0x7000 | bytes.getLong() & 0x0FFF;
        var low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((EXAMPLE + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
