package id.kinerjapuskesmas.kinerja.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version was copied from. */
@Schema(description = "The version that this one was copied from.")
public record InstrumentOrigin(
        @Schema(examples = "rekap-nasional-2025") String instrument, @Schema(examples = "1") int version) {}
