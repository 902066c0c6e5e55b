package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The reads of this feature as flat tables. Columns keep their order and are only ever appended. */
final class FlatTables {

    static final String FACILITIES =
            "facility name region surveys:integer n:integer questionnaire regulation ikm:number"
                    + " valueStatus reason mutu kinerja ikmMeanOfUnits:number ikmPooled:number lower:number upper:number"
                    + " population:integer requiredSample:integer sampleSufficient:boolean nrr_PERSYARATAN:number"
                    + " nrr_PROSEDUR:number nrr_WAKTU:number nrr_BIAYA:number nrr_PRODUK:number nrr_KOMPETENSI:number"
                    + " nrr_PERILAKU:number nrr_PENGADUAN:number nrr_SARPRAS:number";
    static final String TREND = "period periodStart:date periodEnd:date questionnaire regulation unsur nrr:number"
            + " value:number n:integer mutu comparedWith difference:number margin:number exceedsSamplingError:boolean"
            + " reason";
    static final String BREAKDOWNS =
            "by code labelId labelEn n:integer ikm:number lower:number upper:number mutu kinerja valueStatus reason";
    static final String PRIORITIES =
            "rank:integer unsur display labelId labelEn filled:integer nrr:number value:number mutu kinerja";

    private static final String NRR = "nrr_";
    private static final Map<String, String> INDONESIAN = Map.ofEntries(
            Map.entry("facility", "Kode fasilitas"),
            Map.entry("name", "Nama"),
            Map.entry("region", "Wilayah"),
            Map.entry("surveys", "Survei"),
            Map.entry("n", "Responden"),
            Map.entry("questionnaire", "Kuesioner"),
            Map.entry("regulation", "Peraturan"),
            Map.entry("ikm", "IKM"),
            Map.entry("valueStatus", "Status nilai"),
            Map.entry("reason", "Alasan"),
            Map.entry("mutu", "Mutu"),
            Map.entry("kinerja", "Kinerja unit"),
            Map.entry("ikmMeanOfUnits", "IKM rata-rata unit"),
            Map.entry("ikmPooled", "IKM gabungan responden"),
            Map.entry("lower", "Batas bawah 95 %"),
            Map.entry("upper", "Batas atas 95 %"),
            Map.entry("population", "Pengguna layanan"),
            Map.entry("requiredSample", "Sampel wajib"),
            Map.entry("sampleSufficient", "Sampel cukup"),
            Map.entry("period", "Periode"),
            Map.entry("periodStart", "Awal periode"),
            Map.entry("periodEnd", "Akhir periode"),
            Map.entry("unsur", "Unsur"),
            Map.entry("nrr", "NRR"),
            Map.entry("value", "Nilai konversi"),
            Map.entry("comparedWith", "Dibandingkan dengan"),
            Map.entry("difference", "Perubahan"),
            Map.entry("margin", "Batas beda 95 %"),
            Map.entry("exceedsSamplingError", "Melampaui galat sampel"),
            Map.entry("by", "Menurut"),
            Map.entry("code", "Kode"),
            Map.entry("labelId", "Label"),
            Map.entry("labelEn", "Label (Inggris)"),
            Map.entry("rank", "Prioritas"),
            Map.entry("display", "Nomor"),
            Map.entry("filled", "Jawaban terisi"));

    private FlatTables() {}

    static Export of(RegionFacilitiesIkm answer) {
        var columns = new ArrayList<>(columns(FACILITIES));
        var fixed = columns.stream().map(Column::id).toList();
        var others = new TreeSet<String>();
        answer.items().forEach(item -> others.addAll(item.nrr().keySet()));
        others.removeIf(unsur -> fixed.contains(NRR + unsur));
        others.forEach(unsur -> columns.add(column(NRR + unsur)));
        var unsur = columns.stream()
                .map(Column::id)
                .filter(id -> id.startsWith(NRR))
                .map(id -> id.substring(NRR.length()))
                .toList();
        return Export.of("ikm-" + answer.region() + "-" + answer.period(), columns, sink -> {
            for (var item : answer.items()) {
                var row = new ArrayList<Object>(Arrays.asList(
                        item.facility(),
                        item.name(),
                        item.region(),
                        item.surveys(),
                        item.n(),
                        item.questionnaire(),
                        item.regulation(),
                        item.ikm().value(),
                        item.ikm().valueStatus(),
                        item.ikm().reason(),
                        item.mutu(),
                        item.kinerja(),
                        item.ikmMeanOfUnits(),
                        item.ikmPooled(),
                        item.lower(),
                        item.upper(),
                        item.population(),
                        item.requiredSample(),
                        item.sampleSufficient()));
                unsur.forEach(code -> row.add(item.nrr().get(code)));
                sink.row(row.toArray());
            }
        });
    }

    /** One line for the IKM of a step, then one for each of its unsur. */
    static Export of(IkmTrend answer) {
        return Export.of("trend-" + answer.of() + "-" + answer.every(), columns(TREND), sink -> {
            for (var step : answer.steps()) {
                sink.row(trend(step, "IKM", null, step.ikm().value(), step.ikm().n(), step.mutu(), step.change()));
                for (var unsur : step.unsur()) {
                    sink.row(
                            trend(step, unsur.unsur(), unsur.nrr(), unsur.value(), null, unsur.mutu(), unsur.change()));
                }
            }
        });
    }

    private static Object[] trend(
            IkmTrend.Step step, String unsur, Object nrr, Object value, Long n, String mutu, IkmChange change) {
        return new Object[] {
            step.period(),
            step.periodStart(),
            step.periodEnd(),
            step.questionnaire(),
            step.regulation(),
            unsur,
            nrr,
            value,
            n,
            mutu,
            change.comparedWith(),
            change.difference(),
            change.margin(),
            change.exceedsSamplingError(),
            change.reason()
        };
    }

    static Export of(IkmBreakdown answer) {
        return Export.of("breakdown-" + answer.of() + "-" + answer.period(), columns(BREAKDOWNS), sink -> {
            for (var table : answer.breakdowns()) {
                for (var group : table.groups()) {
                    var confidence = group.ikm().confidence();
                    sink.row(
                            table.by(),
                            group.code(),
                            group.label() == null ? null : group.label().id(),
                            group.label() == null ? null : group.label().en(),
                            group.ikm().n(),
                            group.ikm().value(),
                            confidence == null ? null : confidence.lower(),
                            confidence == null ? null : confidence.upper(),
                            group.mutu(),
                            group.kinerja(),
                            group.ikm().valueStatus(),
                            group.ikm().reason());
                }
            }
        });
    }

    static Export of(Priorities answer) {
        return Export.of("priorities-" + answer.of() + "-" + answer.period(), columns(PRIORITIES), sink -> {
            for (var item : answer.items()) {
                sink.row(
                        item.rank(),
                        item.unsur(),
                        item.display(),
                        item.label().id(),
                        item.label().en(),
                        item.filled(),
                        item.nrr(),
                        item.value(),
                        item.mutu(),
                        item.kinerja());
            }
        });
    }

    private static List<Column> columns(String described) {
        return Arrays.stream(described.split(" "))
                .map(column -> column(column.split(":")[0]))
                .toList();
    }

    private static Column column(String id) {
        return id.startsWith(NRR)
                ? Column.of(id, "NRR " + id.substring(NRR.length()), "NRR " + id.substring(NRR.length()))
                : Column.of(id, INDONESIAN.get(id), id);
    }
}
