package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The performance-based capitation of one facility and month. */
@Schema(
        description =
                "Inputs, rates, ratings, value and paid share of one facility and month, with the rule they come from.")
public record KbkReport(
        @Schema(examples = "P3207100101") String facility,
        @Schema(examples = "2025-03") String month,
        FacilityType facilityType,
        KbkInputs inputs,
        @Schema(description = "Rule in use in that month", examples = "kbk-2019") String rule,
        @Schema(examples = "Peraturan BPJS Kesehatan 7/2019") String regulation,
        List<KbkRating> ratings,
        @Schema(
                        nullable = true,
                        description = "1.0 to 4.0, exact; null for zones and while undefined",
                        examples = "3.9")
                BigDecimal value,
        @Schema(nullable = true, description = "Per cent of the capitation that is paid", examples = "95")
                BigDecimal paidPercent,
        @Schema(
                        nullable = true,
                        description = "Why there is no share: NO_PROLANIS_PARTICIPANTS",
                        examples = "NO_PROLANIS_PARTICIPANTS")
                String reason,
        @Schema(nullable = true) Capitation capitation,
        @Schema(
                        nullable = true,
                        description =
                                "Why there is no capitation: STAFF_UNKNOWN, NO_TARIFF (none in force in that month, or none for"
                                        + " a clinic without a doctor)",
                        examples = "STAFF_UNKNOWN")
                String capitationReason,
        @Schema(description = "Raised by every change; the ETag", examples = "1") long revision,
        @Schema(examples = "dinkes") String changedBy,
        Instant changedAt) {}
