package id.kinerjapuskesmas.local.load;

import id.kinerjapuskesmas.local.example.Examples;
import java.util.List;

/** Regions and facilities into kinerja-service, and from there to the other two. */
final class LoadRegister {

    private final Api kinerja;

    LoadRegister(Api kinerja) {
        this.kinerja = kinerja;
    }

    String regions() {
        var report = kinerja.importCsv("/v1/regions/imports", Examples.regionsCsv());
        return "%,d regions".formatted(report.path("received").asLong());
    }

    String facilities() {
        var district = kinerja.importCsv("/v1/facilities/imports", Examples.districtCsv());
        var watukumpul = Examples.WATUKUMPUL;
        kinerja.importCsv(
                "/v1/facilities/imports",
                "puskesmasCode,name,regionCode\n%s,%s,%s\n"
                        .formatted(watukumpul.code(), watukumpul.name(), watukumpul.region()));
        var sample = kinerja.importCsv("/v1/facilities/imports", Examples.nationalSampleCsv());
        return "%d of the district, %d elsewhere"
                .formatted(
                        district.path("received").asLong(),
                        sample.path("received").asLong() + 1);
    }

    String push() {
        var pushed = 0L;
        for (var region : List.of(Examples.REGION, Examples.PADAS.region(), Examples.WATUKUMPUL.region())) {
            var push = kinerja.post("/v1/regions/" + region + "/register-pushes", List.of(), null)
                    .expect(200)
                    .body();
            pushed += push.path("facilities").asLong();
        }
        return pushed + " facilities to survey- and ward-service";
    }
}
