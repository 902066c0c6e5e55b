package id.kinerjapuskesmas.survey.servicetime;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a service may take. */
@Schema(description = "How long a service may take at most to be within the standard.")
record TimeStandardData(
        @NotNull
                @DecimalMin("0.01")
                @DecimalMax("1440")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Minutes, at most 2 decimals; exactly as long is within", examples = "5")
                BigDecimal minutes) {}
