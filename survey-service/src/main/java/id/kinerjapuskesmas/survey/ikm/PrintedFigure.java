package id.kinerjapuskesmas.survey.ikm;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The {@code printed} of an explanation; use as {@code @BeanParam} with {@code @Valid}. */
public class PrintedFigure {

    @QueryParam("printed")
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 6)
    @Parameter(
            description =
                    "An IKM printed elsewhere from the same answers, 0 to 100, with as many decimals as it was printed with:"
                            + " `replay` then names the known ways of rounding that give it",
            example = "90.56")
    BigDecimal printed;

    BigDecimal value() {
        return printed;
    }

    /** For the ETag. */
    String version() {
        return printed == null ? "" : printed.toPlainString();
    }
}
