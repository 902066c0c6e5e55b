package id.kinerjapuskesmas.rest.tabular;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One cell that an import would change. */
@Schema(description = "Old and new value of one cell.")
public record CellChange(
        long line,
        String column,
        @Schema(nullable = true, description = "Null for a new row") String before,
        @Schema(nullable = true) String after) {}
