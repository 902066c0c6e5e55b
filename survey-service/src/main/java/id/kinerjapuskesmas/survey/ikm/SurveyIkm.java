package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.survey.survey.SurveyState;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The IKM of one survey. */
@Schema(description = "The IKM of one survey; while it is OPEN, of the responses so far.")
record SurveyIkm(
        UUID survey,
        @Schema(examples = "P3207010101") String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @Schema(examples = "32.07") String region,
        @Schema(examples = "SKM semester II 2025") String title,
        @Schema(examples = "2025-07-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        SurveyState state,
        @Schema(examples = "1") int edition,
        IkmResult result) {}
