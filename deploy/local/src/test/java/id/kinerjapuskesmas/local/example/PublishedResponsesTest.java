package id.kinerjapuskesmas.local.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PublishedResponsesTest {

    @Test
    void replaysTheSekadauRowsWithTheirRecomputedIkm() throws IOException {
        var rows = ExampleFiles.sekadauAnswers();
        var published = vector("PUB-08");

        assertThat(rows).isEqualTo(answers(published.path("rows")));
        assertThat(ikm(rows)).isEqualTo("78.74");
    }

    @Test
    void givesPadasExactlyItsPublishedNumberOfRespondentsAndIkm() throws IOException {
        var rows = PublishedResponses.padasAnswers();
        var published = vector("PUB-19");

        assertThat(rows).hasSize(published.path("n_respondents").asInt());
        assertThat(ikm(rows)).isEqualTo(published.path("reported").path("ikm").asText());
    }

    @Test
    void leavesOneAnswerOfPadasBlankBecauseNoTotalOfNineHundredGivesItsIkm() {
        var possible = IntStream.rangeClosed(900, 3600)
                .mapToObj(total ->
                        rounded(BigDecimal.valueOf(total).divide(new BigDecimal(36), 20, RoundingMode.HALF_UP)))
                .toList();

        assertThat(possible).doesNotContain("79.30");
        assertThat(PublishedResponses.padasAnswers().stream()
                        .flatMap(List::stream)
                        .filter(Objects::isNull))
                .hasSize(1);
    }

    /** Mean of the nine NRR times 25, written apart from the service's own code. */
    private static String ikm(List<List<Integer>> rows) {
        var sum = BigDecimal.ZERO;
        for (var u = 0; u < 9; u++) {
            var unsur = u;
            var filled = rows.stream()
                    .map(row -> row.get(unsur))
                    .filter(Objects::nonNull)
                    .toList();
            var total = filled.stream().mapToInt(Integer::intValue).sum();
            sum = sum.add(
                    BigDecimal.valueOf(total).divide(BigDecimal.valueOf(filled.size()), 20, RoundingMode.HALF_UP));
        }
        return rounded(sum.multiply(new BigDecimal(25)).divide(new BigDecimal(9), 20, RoundingMode.HALF_UP));
    }

    private static String rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static List<List<Integer>> answers(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .map(JsonNode::asInt)
                        .toList())
                .toList();
    }

    private static JsonNode vector(String id) throws IOException {
        try (var in = PublishedResponsesTest.class.getResourceAsStream("/vectors/ikm.json")) {
            return new ObjectMapper()
                    .readTree(in).findParents("id").stream()
                            .filter(node -> node.path("id").asText().equals(id))
                            .findFirst()
                            .orElseThrow();
        }
    }
}
