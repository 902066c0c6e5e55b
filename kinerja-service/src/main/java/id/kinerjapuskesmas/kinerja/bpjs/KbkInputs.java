package id.kinerjapuskesmas.kinerja.bpjs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What decides the performance-based capitation of one month. */
@Schema(description = "Counts of one facility and month; every part is at most its whole.")
public record KbkInputs(
        @NotNull @Min(1) @Max(10_000_000) @Schema(description = "Registered participants", examples = "12840")
                Long participants,
        @NotNull
                @Min(0)
                @Max(10_000_000)
                @Schema(description = "Participants with at least one contact, each counted once", examples = "1942")
                Long contacts,
        @NotNull @Min(0) @Max(10_000_000) @Schema(description = "All referrals", examples = "214") Long referrals,
        @NotNull
                @Min(0)
                @Max(10_000_000)
                @Schema(description = "Referrals for what the facility should treat itself", examples = "4")
                Long nonSpecialistReferrals,
        @NotNull @Min(0) @Max(10_000_000) @Schema(description = "Prolanis participants registered", examples = "160")
                Long chronicRegistered,
        @NotNull
                @Min(0)
                @Max(10_000_000)
                @Schema(description = "Of them under control (until 2019: who visited)", examples = "9")
                Long chronicMet,
        @Min(0)
                @Max(1000)
                @Schema(nullable = true, description = "Doctors; null: unknown, no capitation computed", examples = "3")
                Integer doctors,
        @Min(0) @Max(1000) @Schema(nullable = true, description = "Dentists; null: unknown", examples = "1")
                Integer dentists) {

    /** The rate; null where nobody is registered. No referral at all is a ratio of 0. */
    BigFraction rate(KbkIndicator indicator) {
        return switch (indicator) {
            case AK -> indicator.rate(contacts, participants);
            case RRNS -> referrals == 0 ? BigFraction.ZERO : indicator.rate(nonSpecialistReferrals, referrals);
            case RPP -> indicator.rate(chronicMet, chronicRegistered);
        };
    }
}
