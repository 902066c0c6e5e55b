package id.kinerjapuskesmas.kinerja.dimension;

import id.kinerjapuskesmas.kinerja.report.ReportGrain;
import id.kinerjapuskesmas.kinerja.report.ReportKind;
import id.kinerjapuskesmas.kinerja.report.Reported;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assessor's note on the wire. */
@Schema(description = "The assessor's note on one dimension of one facility and year.")
public record DimensionNote(
        Dimension dimension,
        @Schema(examples = "Rujukan online berjalan, tetapi rumah sakit tujuan di luar kabupaten.") String note,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "dinkes") String changedBy,
        Instant changedAt) {

    static final ReportKind<NoteText> KIND =
            new ReportKind<>("DIMENSION_NOTE", "dimension note", ReportGrain.YEAR, NoteText.class);

    static DimensionNote of(Reported<NoteText> stored) {
        return new DimensionNote(
                Dimension.valueOf(stored.key().part()),
                stored.content().note(),
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }
}
