package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKind;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of one village and year on the wire. */
@Schema(description = "The counted families of one village and year.")
public record FamilyHealth(
        @Schema(examples = "P3521080201") String facility,
        @Schema(examples = "2024") String year,
        @Schema(examples = "Bendo") String village,
        FamilyCounts counts,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "puskesmas-P3521080201") String changedBy,
        Instant changedAt) {

    static final ReportKind<FamilyCounts> KIND =
            new ReportKind<>("FAMILY_HEALTH", "family health", ReportGrain.YEAR, FamilyCounts.class);

    static final String COLUMNS =
            "facility year village families:integer healthy:integer preHealthy:integer unhealthy:integer"
                    + " withoutIndex:integer";

    static final Page.Sheet<FamilyHealth> SHEET = new Page.Sheet<>(
            "keluarga",
            List.of(
                    Column.of("facility", "Fasilitas", "Facility"),
                    Column.of("year", "Tahun", "Year"),
                    Column.of("village", "Desa/kelurahan", "Village"),
                    Column.of("families", "Keluarga", "Families"),
                    Column.of("healthy", "Sehat", "Healthy"),
                    Column.of("preHealthy", "Pra-sehat", "Pre-healthy"),
                    Column.of("unhealthy", "Tidak sehat", "Unhealthy"),
                    Column.of("withoutIndex", "Tanpa indeks", "Without index")),
            one -> Arrays.asList(
                    one.facility(),
                    one.year(),
                    one.village(),
                    one.counts().families(),
                    one.counts().healthy(),
                    one.counts().preHealthy(),
                    one.counts().unhealthy(),
                    one.counts().withoutIndex()));

    static FamilyHealth of(Reported<FamilyCounts> stored) {
        return new FamilyHealth(
                stored.key().facility(),
                stored.key().period(),
                stored.key().part(),
                stored.content(),
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }
}
