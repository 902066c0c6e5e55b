package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.rest.figure.FigureBuilder.round;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.survey.questionnaire.Band;
import id.kinerjapuskesmas.survey.questionnaire.Questionnaires;
import id.kinerjapuskesmas.survey.questionnaire.Regulation;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The bands as the migration shipped them, against the regulation's tables and published letters. */
@QuarkusTest
class BandTest {

    @Inject
    Questionnaires questionnaires;

    @Inject
    DataSource database;

    private Regulation of2017() throws SQLException {
        return questionnaires.find("skm-2017-v1").orElseThrow().regulation();
    }

    private Regulation of2004() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select mutu, kinerja, kinerja_en, lowest from band where regulation = 'KEPMENPAN_25_2004'")) {
            var bands = new ArrayList<Band>();
            while (rows.next()) {
                bands.add(new Band(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBigDecimal(4)));
            }
            return new Regulation("KEPMENPAN_25_2004", "KEP/25/M.PAN/2/2004", bands);
        }
    }

    private static String mutu(Regulation regulation, String ikm) {
        return regulation
                .bandOf(new BigDecimal(ikm).setScale(2, RoundingMode.HALF_UP))
                .mutu();
    }

    @Test
    void followTheBoundariesOf2017() throws SQLException {
        for (var boundary : Vectors.ikm().get("category_boundaries_2017")) {
            assertThat(mutu(of2017(), boundary.get("ikm").asText()))
                    .as(boundary.get("ikm").asText())
                    .isEqualTo(boundary.get("mutu_2017").asText());
        }
    }

    @Test
    void followTheBoundariesOf2004() throws SQLException {
        for (var boundary : Vectors.ikm().get("category_boundaries_2004")) {
            assertThat(mutu(of2004(), boundary.get("ikm").asText()))
                    .as(boundary.get("ikm").asText())
                    .isEqualTo(boundary.get("mutu_2004").asText());
        }
    }

    @Test
    void carryTheRegulationsWords() throws SQLException {
        for (JsonNode printed : Vectors.ikm().get("bands_2017")) {
            var lowest = printed.get("nik").asText().split("-")[0];
            var band = of2017().bandOf(new BigDecimal(lowest));
            assertThat(band.mutu()).isEqualTo(printed.get("mutu").asText());
            assertThat(band.kinerja())
                    .isEqualToIgnoringCase(printed.get("kinerja").asText());
            assertThat(band.lowest()).isEqualByComparingTo(lowest);
        }
    }

    @Test
    void closeTheHolesOfThePrintedIntervalsByRoundingFirst() throws SQLException {
        for (var example : Vectors.ikm().get("gap_examples")) {
            var ikm = BigFraction.of(
                    BigInteger.valueOf(25L * example.get("grand_total").asLong()),
                    BigInteger.valueOf(9L * example.get("n").asLong()));
            assertThat(round(ikm, 6))
                    .isEqualByComparingTo(example.get("ikm_exact").asText());
            assertThat(round(ikm, 2))
                    .isEqualByComparingTo(example.get("ikm_2dp").asText());
            assertThat(of2017().bandOf(round(ikm, 2)).mutu())
                    .isEqualTo(example.get("mutu").asText());
        }
    }

    @Test
    void agreeWithPublishedLettersWhereTheseUsedTheRightTable() throws SQLException {
        for (var vector : Vectors.ikm().get("vectors")) {
            for (var check : vector.path("checks")) {
                if (check.has("nrr")) {
                    var value = new BigDecimal(check.get("nrr").asText()).multiply(new BigDecimal(25));
                    assertThat(value).isEqualByComparingTo(check.get("konversi").asText());
                    assertThat(mutu(of2017(), value.toString()))
                            .isEqualTo(check.get("mutu").asText());
                }
                var ikm = check.has("ikm") ? check.get("ikm") : check.get("v");
                if (ikm != null) {
                    var expected = check.has("mutu_2017") ? check.get("mutu_2017") : check.get("mutu");
                    assertThat(mutu(of2017(), ikm.asText())).isEqualTo(expected.asText());
                }
                if (check.has("mutu_2004")) {
                    assertThat(mutu(of2004(), ikm.asText()))
                            .isEqualTo(check.get("mutu_2004").asText());
                }
            }
        }
    }
}
