package id.kinerjapuskesmas.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTableTest {

    private static final String RANKING =
            """
            {"region": "32.07", "period": "2025", "instrument": "rekap-nasional-2025", "ranked": 2,
             "groups": [
              {"kelompok": "I", "facilities": 1, "meanCoverage": 93.4, "meanManagement": 8.91, "meanQuality": null, "meanIkm": 83.12},
              {"kelompok": "II", "facilities": 0, "meanCoverage": null, "meanManagement": null, "meanQuality": null, "meanIkm": null},
              {"kelompok": "III", "facilities": 1, "meanCoverage": 70, "meanManagement": 5, "meanQuality": 4, "meanIkm": null}],
             "inputs": [{"source": "SURVEY", "stale": true, "absent": false}, {"source": "WARD", "stale": false, "absent": false}],
             "notRanked": [{"name": "Ciulu", "reason": "NOT_VERIFIED", "detail": "SUBMITTED"}]}
            """;
    private static final String ENTRIES =
            """
            [{"name": "Banjarsari", "kelompok": "I", "rank": 1, "coverage": {"value": 93.4}, "management": {"value": 8.91},
              "quality": null, "ikm": 83.12},
             {"name": "Lakbok", "kelompok": "III", "rank": 1, "coverage": {"value": 70}, "management": {"value": 5},
              "quality": {"value": 4}, "ikm": null}]
            """;

    @Test
    void putsEachPuskesmasUnderItsKelompok() throws JsonProcessingException {
        var lines = lines();

        assertThat(lines.indexOf(line(lines, "Banjarsari")))
                .isBetween(lines.indexOf("Kelompok I: 1 Puskesmas"), lines.indexOf("Kelompok II: 0 Puskesmas"));
        assertThat(lines.indexOf(line(lines, "Lakbok"))).isGreaterThan(lines.indexOf("Kelompok III: 1 Puskesmas"));
    }

    @Test
    void showsAMissingFigureAsADash() throws JsonProcessingException {
        assertThat(line(lines(), "Banjarsari").split(" +"))
                .containsExactly("", "1", "Banjarsari", "93.40", "8.91", "-", "83.12");
    }

    @Test
    void endsEachKelompokWithItsMeans() throws JsonProcessingException {
        assertThat(line(lines(), "mean").split(" +")).containsExactly("", "mean", "93.40", "8.91", "-", "83.12");
    }

    @Test
    void saysWhoIsNotRankedAndWhy() throws JsonProcessingException {
        assertThat(line(lines(), "Ciulu")).contains("NOT_VERIFIED (SUBMITTED)");
    }

    @Test
    void saysWhichInputIsStale() throws JsonProcessingException {
        assertThat(lines()).contains("Input SURVEY is stale.").doesNotContain("Input WARD is stale.");
    }

    private static String line(List<String> lines, String part) {
        return lines.stream().filter(line -> line.contains(part)).findFirst().orElseThrow();
    }

    private static List<String> lines() throws JsonProcessingException {
        var json = new ObjectMapper();
        return RankingTable.lines(json.readTree(RANKING), json.readTree(ENTRIES));
    }
}
