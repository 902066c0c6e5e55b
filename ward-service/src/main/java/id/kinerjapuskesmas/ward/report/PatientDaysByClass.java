package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Patient days by the classes of the form. */
@Schema(
        description =
                "Hari perawatan by the classes of the form; classes are put into its columns by the list of classes.")
public record PatientDaysByClass(
        @JsonProperty("VVIP") @Schema(examples = "0") long vvip,
        @JsonProperty("VIP") @Schema(examples = "12") long vip,
        @JsonProperty("I") @Schema(examples = "31") long first,
        @JsonProperty("II") @Schema(examples = "40") long second,
        @JsonProperty("III") @Schema(examples = "150") long third,
        @JsonProperty("kelas_khusus") @Schema(examples = "0") long special) {

    long sum() {
        return vvip + vip + first + second + third + special;
    }
}
