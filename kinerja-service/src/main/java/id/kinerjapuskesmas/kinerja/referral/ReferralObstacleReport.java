package id.kinerjapuskesmas.kinerja.referral;

import id.kinerjapuskesmas.kinerja.bpjs.ReferralObstacle;
import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKind;
import id.kinerjapuskesmas.kinerja.report.Reported;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An obstacle at one facility in one month on the wire. */
@Schema(description = "How often one obstacle stood against online referral at one facility in one month.")
public record ReferralObstacleReport(
        @Schema(examples = "P3521080201") String facility,
        @Schema(examples = "2014-11") String month,
        ReferralObstacle obstacle,
        @Schema(examples = "7") long referralsHindered,
        @Schema(nullable = true, examples = "PLN padam tiga hari, rujukan ditulis tangan") String note,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "puskesmas-P3521080201") String changedBy,
        Instant changedAt) {

    public static final ReportKind<ObstacleCount> KIND =
            new ReportKind<>("REFERRAL_OBSTACLE", "referral obstacle", ReportGrain.MONTH, ObstacleCount.class);

    static final String COLUMNS = "facility month obstacle referralsHindered:integer note";

    static final Page.Sheet<ReferralObstacleReport> SHEET = new Page.Sheet<>(
            "kendala-rujukan",
            List.of(
                    Column.of("facility", "Fasilitas", "Facility"),
                    Column.of("month", "Bulan", "Month"),
                    Column.of("obstacle", "Kendala", "Obstacle"),
                    Column.of("referralsHindered", "Rujukan terhambat", "Referrals hindered"),
                    Column.of("note", "Keterangan", "Note")),
            one -> Arrays.asList(one.facility(), one.month(), one.obstacle(), one.referralsHindered(), one.note()));

    static ReferralObstacleReport of(Reported<ObstacleCount> stored) {
        return new ReferralObstacleReport(
                stored.key().facility(),
                stored.key().period(),
                ReferralObstacle.valueOf(stored.key().part()),
                stored.content().referralsHindered(),
                stored.content().note(),
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }
}
