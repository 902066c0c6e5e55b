package id.kinerjapuskesmas.kinerja.population;

import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKind;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.kinerja.report.SumFinding;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One village of a facility and year on the wire. */
@Schema(description = "The people of one village of a facility's working area in one year.")
public record VillagePopulation(
        @Schema(examples = "P3521080201") String facility,
        @Schema(examples = "2018") String year,
        @Schema(examples = "Kwadungan Lor") String village,
        @Schema(examples = "1712") long male,
        @Schema(examples = "1677") long female,
        @Schema(description = "male + female", examples = "3389") long people,
        @Schema(nullable = true, description = "As it was printed, right or wrong", examples = "3392")
                Long totalAsPrinted,
        @Schema(description = "Printed sums that are wrong; empty when all are right") List<SumFinding> findings,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "puskesmas-P3521080201") String changedBy,
        Instant changedAt) {

    static final ReportKind<VillageCounts> KIND =
            new ReportKind<>("VILLAGE_POPULATION", "village population", ReportGrain.YEAR, VillageCounts.class);

    static final String COLUMNS =
            "facility year village male:integer female:integer people:integer totalAsPrinted:integer";

    static final Page.Sheet<VillagePopulation> SHEET = new Page.Sheet<>(
            "penduduk",
            List.of(
                    Column.of("facility", "Fasilitas", "Facility"),
                    Column.of("year", "Tahun", "Year"),
                    Column.of("village", "Desa/kelurahan", "Village"),
                    Column.of("male", "Laki-laki", "Male"),
                    Column.of("female", "Perempuan", "Female"),
                    Column.of("people", "Jumlah", "People"),
                    Column.of("totalAsPrinted", "Jumlah tercetak", "Printed total")),
            one -> Arrays.asList(
                    one.facility(),
                    one.year(),
                    one.village(),
                    one.male(),
                    one.female(),
                    one.people(),
                    one.totalAsPrinted()));

    static VillagePopulation of(Reported<VillageCounts> stored) {
        var counts = stored.content();
        return new VillagePopulation(
                stored.key().facility(),
                stored.key().period(),
                stored.key().part(),
                counts.male(),
                counts.female(),
                counts.people(),
                counts.totalAsPrinted(),
                counts.findings(),
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }
}
