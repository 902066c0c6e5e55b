package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.UnaryOperator;

/** An upload kept in a temporary file, so that it is complete and known by its SHA-256 before anything is stored. */
public final class Spool implements AutoCloseable {

    private static final int HEADER_BYTES = 8 * 1024;

    private final Path file;
    private final byte[] sha256;
    private final UnaryOperator<InputStream> follow;

    private Spool(Path file, byte[] sha256, UnaryOperator<InputStream> follow) {
        this.file = file;
        this.sha256 = sha256;
        this.follow = follow;
    }

    public static Spool of(InputStream body) {
        try {
            var file = Files.createTempFile("import-", ".upload");
            try (var out = Files.newOutputStream(file)) {
                var digest = MessageDigest.getInstance("SHA-256");
                new DigestInputStream(body, digest).transferTo(out);
                return new Spool(file, digest.digest(), UnaryOperator.identity());
            } catch (IOException brokenOff) {
                Files.delete(file);
                throw ProblemException.of(
                        ProblemType.UNREADABLE_BODY,
                        "BODY_INTERRUPTED",
                        Text.of(
                                "Kiriman terputus sebelum selesai; tidak ada yang disimpan.",
                                "The upload broke off; nothing was stored."));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same file, whose reading somebody watches. */
    public Spool followedBy(UnaryOperator<InputStream> watching) {
        return new Spool(file, sha256, watching);
    }

    public byte[] sha256() {
        return sha256.clone();
    }

    public InputStream open() {
        try {
            return new BufferedInputStream(follow.apply(Files.newInputStream(file)), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line, as far as it is short enough to be a header. */
    public String firstLine() {
        try (var in = open()) {
            var text = new String(in.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8);
            return text.lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
