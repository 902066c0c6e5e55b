package id.kinerjapuskesmas.survey.samplesize;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class KrejcieMorganTest {

    private final JsonNode table;

    KrejcieMorganTest() throws IOException {
        try (var file = getClass().getResourceAsStream("/vectors/ikm.json")) {
            table = new ObjectMapper().readTree(file).at("/krejcie_morgan/table");
        }
    }

    @Test
    void reproducesAll90RowsOfTheTable() {
        assertThat(table.size()).isEqualTo(90);
        table.properties().forEach(row -> {
            var population = Long.parseLong(row.getKey());
            assertThat(KrejcieMorgan.required(population))
                    .as(row.getKey())
                    .isEqualTo(row.getValue().asLong());
            assertThat(KrejcieMorgan.tableRow(population).getValue())
                    .isEqualTo(row.getValue().asLong());
        });
    }

    @Test
    void givesTheFormulaAndTheNextHigherRowBetweenRows() {
        assertThat(KrejcieMorgan.required(4384)).isEqualTo(353);
        assertThat(KrejcieMorgan.tableRow(4384).getKey()).isEqualTo(4500);
        assertThat(KrejcieMorgan.tableRow(4384).getValue()).isEqualTo(354);
    }

    @Test
    void asks325OfTheVisitsOfPadas() {
        assertThat(KrejcieMorgan.required(2121)).isEqualTo(325);
    }

    @Test
    void neverAsksMoreThanThereAre() {
        for (var population = 1; population < 2000; population++) {
            assertThat(KrejcieMorgan.required(population)).isBetween(1L, (long) population);
        }
    }

    @Test
    void asksMoreForASmallerError() {
        assertThat(KrejcieMorgan.required(4384, Significance.ONE_PERCENT)).isGreaterThan(KrejcieMorgan.required(4384));
        assertThat(KrejcieMorgan.required(4384, Significance.TEN_PERCENT)).isLessThan(KrejcieMorgan.required(4384));
    }
}
