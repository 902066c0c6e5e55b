package id.kinerjapuskesmas.kinerja.facility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What another system calls the facility, and when. */
@Schema(description = "An identifier given by another system.")
public record Identifier(
        @NotNull IdentifierSystem system,
        @NotNull @Size(min = 1, max = 64) @Schema(examples = "P3207100101") String value,
        @Schema(nullable = true, description = "First day; null: as long as records go", examples = "2016-06-01")
                LocalDate validFrom,
        @Schema(nullable = true, description = "Last day; null: still valid") LocalDate validTo) {}
