package id.kinerjapuskesmas.local.load;

import id.kinerjapuskesmas.local.example.ExampleCensus;
import id.kinerjapuskesmas.local.example.Examples;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Wards, beds and daily sheets of the inpatient facilities, and the published month of Watukumpul. */
final class LoadCensus {

    private final Function<String, Api> dinkes;

    /** @param dinkes the health office of a region as a caller of ward-service */
    LoadCensus(Function<String, Api> dinkes) {
        this.dinkes = dinkes;
    }

    String all() {
        var censuses = Examples.censuses().toList();
        censuses.forEach(this::load);
        return "%d facilities, %,d daily sheets"
                .formatted(
                        censuses.size(),
                        censuses.stream().mapToLong(ExampleCensus::sheets).sum());
    }

    /** January 2022: 14 beds and 233 patient days are published, discharges are not. */
    String watukumpul() {
        var ward = dinkes.apply(Examples.WATUKUMPUL.region());
        var path = "/v1/facilities/" + Examples.WATUKUMPUL.code() + "/wards/RANAP";
        ward.keep(path, Map.of("name", "Rawat inap"));
        ward.keep(path + "/beds/III/2022-01-01", Map.of("beds", 14, "reason", "BOR PKM Watukumpul 2022"));
        var totals = new HashMap<String, Object>();
        totals.put("patientDays", 233);
        totals.put("beds", 14);
        totals.put("deathsUnder48h", 0);
        totals.put("deaths48hPlus", 0);
        totals.put("lengthOfStayDays", null);
        totals.put("discharges", null);
        totals.put("note", "BOR PKM Watukumpul 2022: 91 pasien dirawat; jumlah pasien keluar tidak dimuat");
        totals.put("reason", null);
        ward.keep(path + "/monthly-totals/III/2022-01", totals);
        return "14 beds, 233 patient days";
    }

    private void load(ExampleCensus census) {
        var ward = dinkes.apply(Examples.REGION);
        var facility = "/v1/facilities/" + census.facility();
        for (var room : census.wards()) {
            var path = facility + "/wards/" + room.ward();
            ward.keep(path, Map.of("name", room.name()));
            ward.keep(
                    path + "/beds/" + room.careClass() + "/" + census.start(),
                    Map.of("beds", room.beds(), "reason", "Dibangkitkan / generated"));
        }
        ward.importCsv(facility + "/census/imports", census.csv());
    }
}
