package id.kinerjapuskesmas.kinerja.blud;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the scorecard needs and only the facility knows. */
@Schema(description = "Finances and staff of a year.")
public record YearInputs(
        @Valid @Schema(nullable = true, description = "Null: nothing is known") Finance finance,
        @Valid @Schema(nullable = true, description = "Null: nothing is known") Staff staff) {

    static final YearInputs UNKNOWN = new YearInputs(null, null);

    public YearInputs {
        finance = finance == null ? Finance.UNKNOWN : finance;
        staff = staff == null ? Staff.UNKNOWN : staff;
    }
}
