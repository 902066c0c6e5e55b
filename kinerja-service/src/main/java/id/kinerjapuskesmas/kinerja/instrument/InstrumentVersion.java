package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of an instrument as it is written, draft or frozen. */
@Schema(
        description =
                "One version of an instrument as it is written: `details` is what a PUT takes. As a table it is one line per"
                        + " node, which the import takes back unchanged.")
public record InstrumentVersion(
        @Schema(examples = "3207-pkp-2026") String instrument,
        @Schema(examples = "1") int version,
        @Schema(description = "Where it is in force; `*` the whole country", examples = "32.07") String region,
        InstrumentState state,
        @Schema(description = "What this caller may do now") List<InstrumentAction> allowedActions,
        @Schema(nullable = true) InstrumentOrigin origin,
        InstrumentDetails details,
        @Schema(description = "Counts the changes", examples = "3") long revision,
        @Schema(nullable = true, description = "Who changed it last; null where it was shipped", examples = "dinkes")
                String changedBy,
        @Schema(nullable = true, description = "Null where it was shipped") Instant changedAt)
        implements Tabular {

    @Override
    public Export export() {
        return Export.of(instrument + "-v" + version, InstrumentSheet.TABLE, sink -> {
                    for (var node : details.nodes()) {
                        sink.row(InstrumentSheet.values(details, node));
                    }
                })
                .toBeSentBack();
    }
}
