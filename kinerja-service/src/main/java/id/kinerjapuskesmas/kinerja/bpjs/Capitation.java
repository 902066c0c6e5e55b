package id.kinerjapuskesmas.kinerja.bpjs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The capitation of one month. */
@Schema(description = "Tariff by doctors and dentist, times participants, times the share that performance pays.")
public record Capitation(
        @Schema(examples = "Permenkes 3/2023 pasal 6") String regulation,
        DoctorRatio doctorRatio,
        @Schema(description = "Whether there is a dentist") boolean dentist,
        @Schema(description = "Rupiah per participant and month", examples = "7000") long tariff,
        @Schema(examples = "12840") long participants,
        @Schema(description = "Rupiah, tariff times participants", examples = "89880000") long full,
        @Schema(nullable = true, description = "Per cent paid; null while the KBK is undefined", examples = "95")
                BigDecimal percent,
        @Schema(nullable = true, description = "Rupiah, HALF_UP to whole rupiah", examples = "85386000") Long paid) {

    static Capitation of(CapitationTariff tariff, KbkInputs inputs, BigDecimal percent) {
        var full = Math.multiplyExact(tariff.rupiah(), inputs.participants());
        var paid = percent == null
                ? null
                : BigDecimal.valueOf(full)
                        .multiply(percent)
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .longValueExact();
        return new Capitation(
                tariff.regulation(),
                tariff.doctors(),
                tariff.dentist(),
                tariff.rupiah(),
                inputs.participants(),
                full,
                percent,
                paid);
    }
}
