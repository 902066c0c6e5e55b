package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.rest.figure.Ideal;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure should be. */
@Schema(description = "Range in which a figure should lie, bounds included; at least one bound.")
public record StandardBounds(
        @Digits(integer = 9, fraction = 4)
                @Schema(nullable = true, description = "Null: no lower bound", examples = "10")
                BigDecimal lower,
        @Digits(integer = 9, fraction = 4)
                @Schema(nullable = true, description = "Null: no upper bound", examples = "15")
                BigDecimal upper,
        @NotBlank
                @Size(max = 200)
                @Schema(
                        description = "The regulation or letter it comes from",
                        examples = "Dinas Kesehatan Provinsi Jawa Timur 2013")
                String source) {

    Ideal ideal() {
        return new Ideal(lower, upper, source);
    }
}
