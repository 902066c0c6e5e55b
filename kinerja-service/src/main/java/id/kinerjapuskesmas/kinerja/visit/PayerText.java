package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One payer of the code list. */
@Schema(name = "PayerEntry", description = "A payer with its names and the days between which it is reported.")
public record PayerText(
        Payer payer,
        Text name,
        @Schema(nullable = true, description = "Null: as long as records go", examples = "2014-01-01")
                LocalDate validFrom,
        @Schema(nullable = true, description = "Null: still reported", examples = "2018-12-31") LocalDate validTo) {

    static PayerText of(Payer payer) {
        return new PayerText(payer, Text.of(payer.indonesian(), payer.english()), payer.validFrom(), payer.validTo());
    }
}
