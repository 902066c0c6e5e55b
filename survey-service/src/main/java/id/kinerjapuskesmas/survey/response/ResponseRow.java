package id.kinerjapuskesmas.survey.response;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an imported file of the standard questionnaire, as documented to clients. */
@Schema(
        description =
                "One line of an import. Answers stand under the display numbers of the survey's questionnaire (U1..U9"
                        + " for the standard one) or under its question codes; a null answer is a blank.")
record ResponseRow(
        @NotNull UUID response,
        @NotNull @Schema(examples = "KIA") String unit,
        @NotNull
                @Schema(
                        description = "With offset, or a date or time of the facility's zone",
                        examples = "2025-08-14T09:30:00+07:00")
                String collectedAt,
        @JsonProperty("U1") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "3") Integer u1,
        @JsonProperty("U2") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "3") Integer u2,
        @JsonProperty("U3") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "3") Integer u3,
        @JsonProperty("U4") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "4") Integer u4,
        @JsonProperty("U5") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "3") Integer u5,
        @JsonProperty("U6") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "3") Integer u6,
        @JsonProperty("U7") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "4") Integer u7,
        @JsonProperty("U8") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "3") Integer u8,
        @JsonProperty("U9") @Schema(nullable = true, minimum = "1", maximum = "4", examples = "3") Integer u9,
        @Schema(nullable = true, examples = "P") String sex,
        @Schema(nullable = true, examples = "34") Integer age,
        @Schema(nullable = true, examples = "SMA") String education,
        @Schema(nullable = true, examples = "WIRAUSAHA") String occupation,
        @Schema(nullable = true) String occupationOther,
        @Schema(nullable = true, examples = "JKN") String payer,
        @Schema(nullable = true, examples = "08-12") String timeSlot,
        @Schema(nullable = true) String suggestion) {}
