package id.kinerjapuskesmas.kinerja.instrument;

import static id.kinerjapuskesmas.kinerja.District.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.Node;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.scoring.Scored;
import id.kinerjapuskesmas.kinerja.scoring.Vectors;
import id.kinerjapuskesmas.rest.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped trees hold, and that published figures come out of them. */
@QuarkusTest
class ShippedInstrumentsTest {

    private static final String BLOCKS = "blok-jatim-2025";
    private static final String ILP = "ilp-klaster-2025";

    @Inject
    Instruments instruments;

    @ParameterizedTest
    @ValueSource(strings = {"rekap-nasional-2025", BLOCKS, ILP})
    void keepTheRulesThatOwnInstrumentsMustKeep(String instrument) {
        var shipped = instruments.version(instrument, 1);
        assertThat(InstrumentRules.of(InstrumentDetails.of(shipped)).stream().map(Broken::flaw))
                .isEmpty();
        assertThat(InstrumentDetails.of(shipped).ordered()).isEqualTo(InstrumentDetails.of(shipped));
    }

    @Test
    void holdAllTypesWeightsBandsAndPoliciesTogether() {
        var all = Stream.of("rekap-nasional-2025", BLOCKS, ILP)
                .map(code -> instruments.version(code, 1))
                .toList();
        assertThat(all.stream()
                        .flatMap(one -> one.indicators().values().stream())
                        .map(node -> node.indicator().type()))
                .contains(IndicatorType.values());
        assertThat(all.stream().map(Instrument::bandPolicy).distinct()).hasSize(2);
        assertThat(all.stream().map(Instrument::overallPolicy).distinct()).hasSize(2);
        assertThat(all.stream()
                        .flatMap(one -> one.tree().all())
                        .filter(node -> node.weight().compareTo(BigDecimal.ONE) != 0)
                        .map(InstrumentNode::code))
                .containsExactly("KLASTER_2", "KLASTER_3", "KLASTER_4");
    }

    @Test
    void putEastJavaInBlocksAndIlpInKlaster() {
        as(Tokens.bpjs("32.07"))
                .get("/v1/instruments/" + BLOCKS)
                .then()
                .statusCode(200)
                .body("tree.children[0].children.code", contains("UKM_ESENSIAL", "UKM_PENGEMBANGAN", "UKP"))
                .body("tree.children[0].children.kind", contains("BLOCK", "BLOCK", "BLOCK"));
        as(Tokens.bpjs("32.07"))
                .get("/v1/instruments/" + ILP)
                .then()
                .body(
                        "tree.children[0].children.code",
                        contains("KLASTER_2", "KLASTER_3", "KLASTER_4", "LINTAS_KLASTER"))
                .body("tree.children[1].children.code", contains("KLASTER_1"))
                .body("tree.children[0].children.weight", contains(5, 5, 2, 1));
        as(Tokens.national())
                .get("/v1/instruments")
                .then()
                .body("items.instrument", hasItems("rekap-nasional-2025", BLOCKS, ILP));
    }

    @Test
    void sayWhatIsAReadingOfOurs() {
        for (var code : List.of(BLOCKS, ILP)) {
            var shipped = instruments.version(code, 1);
            assertThat(shipped.note().id()).containsIgnoringCase("pembacaan kami");
            assertThat(shipped.note().en()).containsIgnoringCase("our reading");
            shipped.tree()
                    .all()
                    .filter(node -> node.weight().compareTo(BigDecimal.ONE) != 0)
                    .forEach(node -> assertThat(node.note().en()).contains("our reading"));
            assertThat(shipped.indicators().values().stream()
                            .filter(node -> node.regulation() == null)
                            .filter(node -> node.note() == null))
                    .as("neither regulation nor note")
                    .isEmpty();
        }
        assertThat(instruments.version("rekap-nasional-2025", 1).note()).isNull();
    }

    private Node node(String code) {
        return find(instruments.version(BLOCKS, 1).node(), code);
    }

    private static Node find(Node node, String code) {
        return node.code().equals(code)
                ? node
                : node.children().stream()
                        .map(child -> find(child, code))
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse(null);
    }

    private static Scored score(Node node, Map<String, Reading> readings) {
        return node.score(code -> readings.getOrDefault(code, new Reading.Missing()));
    }

    private static BigDecimal rounded(BigFraction value, int decimals) {
        return value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    private static Reading counts(JsonNode row, String denominator) {
        return new Reading.Counts(row.get("P").asLong(), row.get(denominator).asLong());
    }

    private static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asText());
    }

    /** Blitar printed 65.0, 76.2 and 89.4 for health promotion; the capped column of the block form gives 98.89. */
    @Test
    void giveTheProgrammeOfPkp04FromItsVariables() {
        var vector = Vectors.of("PKP-04");
        var readings = new HashMap<String, Reading>();
        fill(readings, vector.at("/inputs/phbs"), "PHBS_RT", "PHBS_PENDIDIKAN", "PHBS_PONTREN");
        fill(readings, vector.at("/inputs/tatanan"), "TATANAN_RT", "TATANAN_PENDIDIKAN", "TATANAN_PONTREN");
        for (var row : List.of("INTERVENSI_RT", "INTERVENSI_PENDIDIKAN", "INTERVENSI_PONTREN")) {
            readings.put(row, new Reading.Counts(10L, 10L));
        }
        readings.put("UKBM_POSYANDU", new Reading.Counts(70L, 100L));
        readings.put("DESA_SIAGA_AKTIF", new Reading.Counts(76L, 100L)); // 95 of its target of 80
        readings.put("NAPZA_PENYULUHAN", new Reading.Counts(6L, null));
        var scored = score(node("PROMKES"), readings);
        assertThat(rounded(scored.children().get(0).score(), 1))
                .isEqualByComparingTo(decimal(vector.at("/recomputed/phbs_mean_capped_sub")));
        assertThat(rounded(scored.children().get(1).score(), 2))
                .isEqualByComparingTo(decimal(vector.at("/recomputed/tatanan_mean_capped_sub")));
        assertThat(scored.children().stream().skip(2).map(child -> rounded(child.score(), 0)
                        .intValue()))
                .containsExactly(100, 100, 95, 100);
        assertThat(rounded(scored.score(), 2))
                .isEqualByComparingTo(decimal(vector.at("/recomputed/program_with_capped_sub")));
    }

    private static void fill(Map<String, Reading> readings, JsonNode rows, String... codes) {
        for (var i = 0; i < codes.length; i++) {
            readings.put(codes[i], counts(rows.get(i), "ToS"));
        }
    }

    @Test
    void giveTheOutpatientCareOfPkp01() {
        var vector = Vectors.of("PKP-01");
        var raw = vector.at("/inputs/raw");
        var readings = new HashMap<String, Reading>();
        readings.put("RJ_KONTAK", new Reading.Counts(3_735L, 100_000L)); // 24.9 per cent of 150 per mille
        readings.put("RJ_RRNS", new Reading.Counts(1L, 100L));
        readings.put("RJ_PROLANIS", new Reading.Counts(5L, 100L));
        readings.put("RJ_HIPERTENSI", counts(raw.get(0), "TS"));
        readings.put("RJ_DM", counts(raw.get(1), "TS"));
        readings.put("RJ_REKAM_MEDIK", counts(raw.get(2), "TS"));
        readings.put("RJ_GIGI_TAMBAL", new Reading.Counts(3L, 2L));
        readings.put("RJ_BUMIL_GIGI", counts(raw.get(3), "TS"));
        readings.put("RJ_KONSELING_GIZI", counts(raw.get(4), "ToS"));
        var scored = score(node("UKP_RAWAT_JALAN"), readings);
        assertThat(scored.leaves()
                        .map(leaf ->
                                rounded(leaf.score(), 1).stripTrailingZeros().toPlainString()))
                .containsExactly("24.9", "100", "100", "51.6", "100", "88.5", "100", "28.9", "100");
        assertThat(rounded(scored.score(), 1)).isEqualByComparingTo(decimal(vector.at("/published/variabel")));
    }

    @Test
    void giveThePharmacyOfPkp03WithItsBandForAntibiotics() {
        var vector = Vectors.of("PKP-03");
        var readings = new HashMap<String, Reading>();
        readings.put("FARMASI_FORNAS", counts(vector.at("/inputs/fornas"), "ToS"));
        readings.put("FARMASI_OBAT", counts(vector.at("/inputs/obat_indikator"), "ToS"));
        readings.put("FARMASI_ISPA", counts(vector.at("/inputs/antibiotik_ispa"), "ToS"));
        readings.put("FARMASI_DIARE", new Reading.Counts(7L, 100L));
        readings.put("FARMASI_MYALGIA", new Reading.Counts(1L, 100L));
        readings.put("FARMASI_ITEM", new Reading.Counts(26L, 10L));
        readings.put("FARMASI_RESEP", new Reading.Counts(80L, 100L));
        var scored = score(node("UKP_FARMASI"), readings);
        assertThat(rounded(scored.children().get(2).score(), 1))
                .isEqualByComparingTo(decimal(vector.at("/published/antibiotik_sub")));
        assertThat(rounded(scored.score(), 1)).isEqualByComparingTo(decimal(vector.at("/published/variabel")));
    }

    /** Three blocks of equal weight, whatever number of programmes they hold. */
    @Test
    void averageEastJavaBlockByBlockAsPkp12Asks() {
        var vector = Vectors.of("PKP-12");
        var readings = new HashMap<String, Reading>();
        var tree = node("PELAYANAN");
        var values = Map.of(
                "UKM_ESENSIAL", List.of("95", "95", "100", "92", "96"),
                "UKM_PENGEMBANGAN", List.of("80"),
                "UKP", List.of("95", "98"));
        var excluded = new Reading.Excluded("NOT_IN_THIS_EXAMPLE");
        for (var block : tree.children()) {
            var given = values.get(block.code());
            assertThat(given)
                    .isEqualTo(Vectors.list(vector.at("/inputs/" + block.code().toLowerCase(Locale.ROOT))).stream()
                            .map(JsonNode::asText)
                            .toList());
            for (var i = 0; i < block.children().size(); i++) {
                var rows = block.children().get(i).indicators().toList();
                for (var row : rows) {
                    readings.put(row.code(), excluded);
                }
                if (i < given.size()) {
                    var first = rows.stream()
                            .filter(row -> row.type() == IndicatorType.COVERAGE)
                            .findFirst()
                            .orElseThrow();
                    var reached = first.target().multiply(new BigDecimal(given.get(i)).intValueExact());
                    readings.put(first.code(), new Reading.Counts(reached.longValue(), 10_000L));
                }
            }
        }
        var scored = score(tree, readings);
        assertThat(scored.children().stream().map(block -> block.children().stream()
                        .filter(child -> child.score() != null)
                        .map(child -> rounded(child.score(), 0).toPlainString())
                        .collect(Collectors.toList())))
                .containsExactly(values.get("UKM_ESENSIAL"), values.get("UKM_PENGEMBANGAN"), values.get("UKP"));
        assertThat(rounded(scored.score(), 1)).isEqualByComparingTo(decimal(vector.at("/recomputed/block_mean")));
    }

    @Test
    void neverChange() {
        var version = "/v1/instruments/" + BLOCKS + "/versions/1";
        as(Tokens.dinkes("35.08"))
                .get(version)
                .then()
                .statusCode(200)
                .body("state", is("FROZEN"))
                .body("allowedActions", empty());
        as(Tokens.dinkes("35.08"))
                .body(OwnTree.json(OwnTree.details()))
                .put(version)
                .then()
                .statusCode(422)
                .body("errors[0].parameter", is("instrument"))
                .body("errors[0].code", is("NOT_AN_OWN_CODE"));
    }
}
