package id.kinerjapuskesmas.kinerja.ranking;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published of a ranking. */
@Schema(
        description =
                "What is published of a ranking, complete: policies, inputs with their revisions, kelompok, every entry and"
                        + " everybody left out. Canonical JSON: UTF-8, no white space, properties in alphabetical order,"
                        + " numbers as decimals, instants in UTC, nulls written.")
public record PublicationDocument(
        @Schema(examples = PublicationDocument.FORMAT) String format,
        @Schema(examples = "PKP-32.07-2025-1") String number,
        UUID ranking,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(examples = "1") int instrumentVersion,
        BandPolicy bandPolicy,
        OverallPolicy overallPolicy,
        Instant createdAt,
        List<RankingInput> inputs,
        List<RankingGroup> groups,
        List<PublishedEntry> entries,
        List<NotRanked> notRanked) {

    static final String FORMAT = "kinerja-puskesmas-ranking-1";

    /** A mapper of its own: bytes that are cited must not follow the settings of the service. */
    private static final ObjectMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static PublicationDocument of(
            String number,
            RankingHead head,
            List<RankingInput> inputs,
            List<RankingGroup> groups,
            List<PublishedEntry> entries,
            List<NotRanked> notRanked) {
        return new PublicationDocument(
                FORMAT,
                number,
                head.ranking(),
                head.region(),
                head.period(),
                head.periodStart(),
                head.periodEnd(),
                head.instrument(),
                head.instrumentVersion(),
                head.bandPolicy(),
                head.overallPolicy(),
                head.createdAt(),
                inputs,
                groups,
                entries,
                notRanked);
    }

    byte[] bytes() {
        try {
            return CANONICAL.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static PublicationDocument read(byte[] bytes) {
        try {
            return CANONICAL.readValue(bytes, PublicationDocument.class);
        } catch (IOException damaged) {
            throw new IllegalStateException("stored publication is not readable", damaged);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
