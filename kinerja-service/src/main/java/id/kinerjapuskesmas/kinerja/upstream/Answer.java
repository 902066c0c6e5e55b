package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.period.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** How asking an upstream ended. */
sealed interface Answer {

    /** The upstream confirmed the copy we hold. */
    record Unchanged(Instant checkedAt) implements Answer {}

    /** The upstream sent its figures. */
    record Changed(AnswerReader.Content content, String etag, Instant fetchedAt) implements Answer {

        PullRow asPull(Source source, String region, Period period) {
            return new PullRow(
                    UUID.randomUUID(),
                    source,
                    region,
                    period,
                    content.sourceRevision(),
                    etag,
                    digest(),
                    fetchedAt,
                    fetchedAt,
                    null,
                    content.byFacility().size());
        }

        /** Records print their components in order, so equal figures give equal text. */
        private String digest() {
            try {
                var text = content.sourceRevision() + '\n' + content.byFacility();
                var sha256 = MessageDigest.getInstance("SHA-256");
                return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The upstream could not be asked, or could not be trusted. */
    record Failed(UpstreamFailure failure, Instant at) implements Answer {}

    /** The failures among answers. */
    static Map<Source, UpstreamFailure> failures(Map<Source, Answer> answers) {
        var failures = new EnumMap<Source, UpstreamFailure>(Source.class);
        answers.forEach((source, answer) -> {
            if (answer instanceof Failed failed) {
                failures.put(source, failed.failure());
            }
        });
        return failures;
    }
}
