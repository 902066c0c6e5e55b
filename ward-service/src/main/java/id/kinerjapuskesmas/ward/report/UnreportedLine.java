package id.kinerjapuskesmas.ward.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that cannot be reported yet. */
@Schema(description = "A service that is not in the report because days of the month are missing.")
public record UnreportedLine(
        @Schema(examples = "Umum") String service,
        @Schema(description = "Ward-days without sheet or total", examples = "2") long missingDays) {}
