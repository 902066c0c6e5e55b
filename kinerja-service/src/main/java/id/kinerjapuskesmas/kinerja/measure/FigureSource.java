package id.kinerjapuskesmas.kinerja.measure;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where, in which state and how old a figure is. */
@Schema(description = "Where a figure comes from, so that it can be asked for again.")
public record FigureSource(
        Origin origin,
        @Schema(
                        nullable = true,
                        description = "Revision, assessment or regulation there; null where nothing is known",
                        examples = "1042")
                String reference,
        @Schema(
                        nullable = true,
                        description = "When the other service said it; null for what is kept here",
                        examples = "2026-01-31T08:00:00Z")
                Instant fetchedAt,
        @Schema(description = "Whether the other service could not be asked now, so that this is the last it said")
                boolean stale) {

    /** Something kept in this service; without reference nothing is known. */
    public static FigureSource here(Origin origin, Object reference) {
        return new FigureSource(origin, reference == null ? null : reference.toString(), null, false);
    }
}
