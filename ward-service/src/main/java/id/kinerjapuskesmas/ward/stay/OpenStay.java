package id.kinerjapuskesmas.ward.stay;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stay that should have ended by now, or whose discharge nobody recorded (data gantung). */
@Schema(
        description =
                "A stay still open after more days than expected: the patient is there, or the discharge is missing.")
public record OpenStay(
        @Schema(examples = "P3327040201") String facility,
        UUID stay,
        @Schema(examples = "RI-2025-0417") String reference,
        @Schema(description = "Where the patient lies now", examples = "RANAP") String ward,
        @JsonProperty("class") BedClass bedClass,
        @Schema(nullable = true, examples = "R1-3") String bed,
        OffsetDateTime admittedAt,
        @Schema(description = "Days from the day of admission to today in the facility's zone", examples = "9")
                long days) {}
