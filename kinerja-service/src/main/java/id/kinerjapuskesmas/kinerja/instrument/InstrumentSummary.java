package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.rest.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One instrument in a list, by its latest version. */
@Schema(description = "An instrument by its latest frozen version.")
public record InstrumentSummary(
        @Schema(examples = "rekap-nasional-2025") String instrument,
        @Schema(description = "The latest", examples = "1") int version,
        @Schema(examples = "2025") int year,
        @Schema(examples = "*") String region,
        Text name) {}
