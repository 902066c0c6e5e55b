package id.kinerjapuskesmas.kinerja.instrument;

import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a copy goes. */
@Schema(
        description =
                "Code, version and year of a copy; its code says for which region it is. `name` is that of the source when left out.")
public record InstrumentCopy(
        @NotNull
                @Pattern(regexp = OwnCode.PATTERN)
                @Schema(
                        description = "Begins with the digits of its region: 3207- for 32.07",
                        examples = "3207-pkp-2026")
                String instrument,
        @NotNull @Min(1) @Max(9999) @Schema(description = "The next number of that code", examples = "1")
                Integer version,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2026") Integer year,
        @Schema(nullable = true) Text name) {}
