package id.kinerjapuskesmas.kinerja.instrument;

import static id.kinerjapuskesmas.kinerja.District.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstrumentTest {

    private static final String RECAP = "rekap-nasional-2025";

    @Inject
    Instruments instruments;

    @Test
    void shipsTheNationalRecapAsAFlatMeanOverNineProgrammes() {
        as(Tokens.bpjs("32.07"))
                .get("/v1/instruments/" + RECAP)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("version", is(1))
                .body("bandPolicy", is("CONTINUOUS"))
                .body("overallPolicy", is("WORST_OF"))
                .body("tree.children.code", contains("PELAYANAN", "MANAJEMEN", "MUTU"))
                .body("tree.children.optional", contains(false, false, true))
                .body("tree.children[0].children.kind", hasSize(9))
                .body(
                        "tree.children[0].children.code",
                        contains("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"))
                .body("tree.children[0].children[7].inpatientOnly", is(true));
        as(Tokens.national()).get("/v1/instruments").then().body("items.instrument", hasItem(RECAP));
    }

    @Test
    void usesEveryTypeOfIndicatorAndNamesEachInBothLanguages() {
        var indicators = instruments.version(RECAP, 1).indicators().values();
        assertThat(indicators).hasSize(47).allSatisfy(node -> {
            assertThat(node.name().id()).isNotBlank();
            assertThat(node.name().en()).isNotBlank();
            assertThat(node.indicator().regulation()).isNotBlank();
        });
        assertThat(indicators.stream().map(node -> node.indicator().type()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(IndicatorType.values());
    }

    @Test
    void answersNoInstrumentAndNoVersionThatDoesNotExist() {
        as(Tokens.national()).get("/v1/instruments/tidak-ada").then().statusCode(404);
        as(Tokens.national())
                .queryParam("version", 9)
                .get("/v1/instruments/" + RECAP)
                .then()
                .statusCode(404);
        as(Tokens.national())
                .queryParam("version", "x")
                .get("/v1/instruments/" + RECAP)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("version"));
    }
}
