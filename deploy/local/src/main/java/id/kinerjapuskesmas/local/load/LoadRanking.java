package id.kinerjapuskesmas.local.load;

import id.kinerjapuskesmas.local.example.Examples;
import java.util.Map;

/** The ranking of the district: a snapshot under a fixed id, made once. */
final class LoadRanking {

    private final Api dinkes;

    LoadRanking(Api dinkes) {
        this.dinkes = dinkes;
    }

    String make() {
        var ranking = dinkes.put(
                        "/v1/rankings/" + Examples.RANKING,
                        Map.of(
                                "region", Examples.REGION,
                                "period", Examples.PERIOD,
                                "instrument", LoadAssessments.INSTRUMENT,
                                "fresh", true),
                        null)
                .expect(200, 201)
                .body();
        return "%d ranked, %d not"
                .formatted(
                        ranking.path("ranked").asInt(),
                        ranking.path("notRanked").size());
    }
}
