package id.kinerjapuskesmas.kinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Coverage arithmetic against the published forms. */
class CoverageTest {

    private static final BigFraction HUNDRED = BigFraction.of(100);

    private static Indicator coverage(String code, BigFraction target) {
        return new Indicator(code, IndicatorType.COVERAGE, target, 100, List.of());
    }

    /** An indicator that scores exactly the given per cent. */
    private static Indicator full(String code) {
        return coverage(code, HUNDRED);
    }

    private static Reading.Counts percent(BigFraction value) {
        var share = value.divide(100);
        return new Reading.Counts(share.getNumeratorAsLong(), share.getDenominatorAsLong());
    }

    private static BigFraction mean(List<BigFraction> values) {
        var leaves = new ArrayList<Node>();
        var readings = new HashMap<String, Reading>();
        for (var value : values) {
            var code = "S" + leaves.size();
            leaves.add(Node.leaf(full(code)));
            readings.put(code, percent(value));
        }
        return Node.branch("V", NodeKind.VARIABLE, leaves).score(readings::get).score();
    }

    private static BigDecimal rounded(BigFraction value, int decimals) {
        return value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
    }

    private static List<BigFraction> exact(JsonNode values) {
        return Vectors.list(values).stream().map(Vectors::exact).toList();
    }

    @Test
    void averagesTheNineCappedSubVariabelOfPkp01() {
        var vector = Vectors.of("PKP-01");
        assertThat(rounded(mean(exact(vector.at("/inputs/sub_variabel_published"))), 1))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/published/variabel")));
    }

    @Test
    void reproducesEachSubVariabelOfPkp01FromItsCounts() {
        for (var row : Vectors.list(Vectors.of("PKP-01").at("/inputs/raw"))) {
            var indicator = row.has("TS")
                    ? full(row.get("name").asText())
                    : coverage("gizi", Vectors.exact(row.get("target_pct")));
            var of = row.has("TS") ? row.get("TS") : row.get("ToS");
            var outcome = indicator.score(new Reading.Counts(row.get("P").asLong(), of.asLong()));
            var published = Map.of(
                    "Hipertensi",
                    "51.6",
                    "DM",
                    "100.0",
                    "Rekam medik",
                    "88.5",
                    "Bumil gigi",
                    "28.9",
                    "Konseling gizi",
                    "100.0");
            assertThat(rounded(outcome.score(), 1))
                    .isEqualByComparingTo(published.get(row.get("name").asText()));
            if (row.has("uncapped")) {
                assertThat(rounded(outcome.uncapped(), 1)).isEqualByComparingTo(Vectors.decimal(row.get("uncapped")));
            }
        }
    }

    @Test
    void scoresAntibioticsOfPkp03ByBandsBecauseTwentyIsNotBelowTwenty() {
        var vector = Vectors.of("PKP-03");
        var bands = List.of(
                new Band(BigFraction.of(20), false, HUNDRED),
                new Band(BigFraction.of(30), false, BigFraction.of(75)),
                new Band(null, false, BigFraction.of(25)));
        var antibiotics = new Indicator("ISPA", IndicatorType.LOWER_IS_BETTER, null, 100, bands);
        var row = vector.at("/inputs/antibiotik_ispa");
        var outcome = antibiotics.score(
                new Reading.Counts(row.get("P").asLong(), row.get("ToS").asLong()));
        assertThat(rounded(outcome.raw(), 1))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/published/antibiotik_riil")));
        assertThat(rounded(outcome.score(), 1))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/published/antibiotik_sub")));
        assertThat(rounded(mean(exact(vector.at("/inputs/sub_variabel"))), 1))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/published/variabel")));
    }

    @Test
    void reproducesTheRiilColumnOfPkp03() {
        var vector = Vectors.of("PKP-03");
        for (var name : List.of("fornas", "obat")) {
            var row = vector.at("/inputs/" + (name.equals("obat") ? "obat_indikator" : name));
            var outcome = coverage(name, Vectors.exact(row.get("target_pct")))
                    .score(new Reading.Counts(
                            row.get("P").asLong(), row.get("ToS").asLong()));
            assertThat(rounded(outcome.raw(), 1))
                    .isEqualByComparingTo(Vectors.decimal(vector.at("/published/" + name + "_riil")));
            assertThat(outcome.score()).isEqualTo(HUNDRED);
        }
    }

    /** The form printed 89.4: it averaged %riil = P/ToS instead of its own capped column P/TS. */
    @Test
    void averagesTheCappedColumnWherePkp04AveragedRiil() {
        var vector = Vectors.of("PKP-04");
        var phbs = scored(vector.at("/inputs/phbs"));
        var tatanan = scored(vector.at("/inputs/tatanan"));
        var capped = new ArrayList<>(exact(vector.at("/inputs/other_variabel")));
        capped.add(0, phbs.score());
        capped.add(1, tatanan.score());
        assertThat(rounded(phbs.score(), 1))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/recomputed/phbs_mean_capped_sub")));
        assertThat(rounded(tatanan.score(), 2))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/recomputed/tatanan_mean_capped_sub")));
        assertThat(rounded(mean(capped), 2))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/recomputed/program_with_capped_sub")))
                .isNotEqualByComparingTo(Vectors.decimal(vector.at("/published/program_promkes")));
        assertThat(rounded(riil(phbs), 1)).isEqualByComparingTo(Vectors.decimal(vector.at("/published/phbs")));
        assertThat(rounded(riil(tatanan), 1)).isEqualByComparingTo(Vectors.decimal(vector.at("/published/tatanan")));
    }

    private static Scored scored(JsonNode rows) {
        var leaves = new ArrayList<Node>();
        var readings = new HashMap<String, Reading>();
        for (var row : Vectors.list(rows)) {
            var code = "S" + leaves.size();
            leaves.add(Node.leaf(coverage(code, Vectors.exact(row.get("T")))));
            readings.put(
                    code,
                    new Reading.Counts(row.get("P").asLong(), row.get("ToS").asLong()));
        }
        return Node.branch("V", NodeKind.VARIABLE, leaves).score(readings::get);
    }

    private static BigFraction riil(Scored scored) {
        return scored.leaves()
                .map(leaf -> leaf.outcome().raw())
                .reduce(BigFraction.ZERO, BigFraction::add)
                .divide(scored.children().size());
    }

    @Test
    void keepsTheTargetSasaranOfPkp04Unrounded() {
        for (var name : List.of("phbs", "tatanan")) {
            var rows = Vectors.list(Vectors.of("PKP-04").at("/inputs/" + name));
            var leaves =
                    scored(Vectors.of("PKP-04").at("/inputs/" + name)).leaves().toList();
            for (var i = 0; i < rows.size(); i++) {
                assertThat(leaves.get(i).outcome().expected())
                        .isEqualTo(Vectors.exact(rows.get(i).get("TS")));
            }
        }
    }

    @Test
    void reproducesThePrintedDecimalsOfPkp05() {
        var vector = Vectors.of("PKP-05");
        assertThat(rounded(mean(exact(vector.at("/inputs/tatanan_sub"))), 7))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/published/tatanan")));
        assertThat(rounded(mean(exact(vector.at("/inputs/intervensi_sub"))), 6))
                .isEqualByComparingTo(Vectors.decimal(vector.at("/published/intervensi")));
    }

    @Test
    void averagesLevelByLevelSoThatBlocksAndProgrammesDiffer() {
        var vector = Vectors.of("PKP-12");
        var readings = new HashMap<String, Reading>();
        var blocks = new ArrayList<Node>();
        var flat = new ArrayList<Node>();
        for (var block : List.of("ukm_esensial", "ukm_pengembangan", "ukp")) {
            var leaves = new ArrayList<Node>();
            for (var value : exact(vector.at("/inputs/" + block))) {
                var leaf = Node.leaf(full("P" + readings.size()));
                readings.put(leaf.code(), percent(value));
                leaves.add(leaf);
            }
            flat.addAll(leaves);
            blocks.add(Node.branch(block, NodeKind.BLOCK, leaves));
        }
        var flatMean = Node.branch("PELAYANAN", NodeKind.COMPONENT, flat)
                .score(readings::get)
                .score();
        var blockMean = Node.branch("PELAYANAN", NodeKind.COMPONENT, blocks)
                .score(readings::get)
                .score();
        assertThat(rounded(flatMean, 3)).isEqualByComparingTo(Vectors.decimal(vector.at("/recomputed/flat_mean")));
        assertThat(rounded(blockMean, 1)).isEqualByComparingTo(Vectors.decimal(vector.at("/recomputed/block_mean")));
        assertThat(BandPolicy.CONTINUOUS.kelompok(Scale.COVERAGE, flatMean).name())
                .isEqualTo(vector.at("/recomputed/kelompok_flat").asText());
        assertThat(BandPolicy.CONTINUOUS.kelompok(Scale.COVERAGE, blockMean).name())
                .isEqualTo(vector.at("/recomputed/kelompok_block").asText());
    }
}
