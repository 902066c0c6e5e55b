package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of RL 3.1. */
@Schema(description = "One service of RL 3.1; null where undefined, `alasan` says why.")
public record IndicatorLine(
        @JsonProperty("jenis_pelayanan")
                @Schema(description = "Service, or `Jumlah` for the facility", examples = "Umum")
                String service,
        @Schema(nullable = true, description = "Per cent, 2 decimals", examples = "53.69") BigDecimal bor,
        @Schema(nullable = true, description = "AVLOS = LD/D, days", examples = "3.10") BigDecimal alos,
        @Schema(nullable = true, description = "Times in the period", examples = "6.50") BigDecimal bto,
        @Schema(nullable = true, description = "Days", examples = "2.20") BigDecimal toi,
        @Schema(nullable = true, description = "Per mille", examples = "11.00") BigDecimal ndr,
        @Schema(nullable = true, description = "Per mille", examples = "21.90") BigDecimal gdr,
        @JsonProperty("alasan") @Schema(description = "Why figures are null, such as NO_DISCHARGES")
                List<String> reasons,
        @JsonProperty("catatan") @Schema(description = "Flags of the figures, such as SMALL_DENOMINATOR")
                List<String> flags) {

    Object[] cells() {
        return new Object[] {service, bor, alos, bto, toi, ndr, gdr, String.join(" ", reasons), String.join(" ", flags)
        };
    }
}
