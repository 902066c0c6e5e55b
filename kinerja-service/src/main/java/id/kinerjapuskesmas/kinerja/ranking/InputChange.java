package id.kinerjapuskesmas.kinerja.ranking;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One input that differs between two rankings. */
@Schema(
        description =
                "One input that differs from the ranking before: a figure of survey- or ward-service, or the verified form of"
                        + " a Puskesmas. `before` and `now` are figures; for forms `versionBefore` and `version` are set. Null"
                        + " where there was or is none.")
public record InputChange(
        InputChangeKind kind,
        @Schema(examples = "P3207100101") String facility,
        @Schema(description = "Indicator of the other service; `FORM` for a form", examples = "IKM") String indicator,
        @Schema(nullable = true, examples = "82.41") BigDecimal before,
        @Schema(nullable = true, examples = "79.10") BigDecimal now,
        @Schema(nullable = true, description = "Value status before", examples = "OK") String statusBefore,
        @Schema(nullable = true, description = "Value status now", examples = "OK") String status,
        @Schema(nullable = true, examples = "4") Long versionBefore,
        @Schema(nullable = true, examples = "9") Long version) {}
