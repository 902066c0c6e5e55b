package id.kinerjapuskesmas.kinerja.spm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of a month's sheet as they are sent. */
@Schema(description = "All rows of the month; those left out are empty again.")
public record SpmRows(
        @Size(max = 2000)
                @Schema(nullable = true, description = "Why, for the history", examples = "Kohort ibu diperbaiki")
                String reason,
        @NotNull @Valid @Size(max = 500) List<@NotNull SpmRow> rows) {}
