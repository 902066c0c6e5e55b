package id.kinerjapuskesmas.kinerja.instrument;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All versions of one instrument that the caller may see. */
@Schema(description = "Versions of an instrument, the latest first.")
public record InstrumentVersions(List<InstrumentVersionSummary> items) {}
