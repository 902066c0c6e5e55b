package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule of performance-based capitation on the wire. */
@Schema(name = "KbkRule", description = "A rule of performance-based capitation and the months it is used for.")
public record KbkRuleText(
        @Schema(examples = "kbk-2019") String rule,
        @Schema(examples = "Peraturan BPJS Kesehatan 7/2019") String regulation,
        Text name,
        @Schema(examples = "2020-01-01") LocalDate validFrom,
        @Schema(nullable = true, description = "Null: still in use") LocalDate validTo,
        KbkDefinition definition) {

    boolean covers(LocalDate month) {
        return !validFrom.isAfter(month) && (validTo == null || !validTo.isBefore(month));
    }
}
