package id.kinerjapuskesmas.ward.stay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a facility tells of a stay. */
@Schema(
        description =
                "All that is known of a stay. Without name, NIK or card number: unknown properties are refused, and so is a"
                        + " reference that could hold such a number.")
public record StaySheet(
        @NotNull
                @Pattern(regexp = StaySheet.REFERENCE)
                @Schema(
                        description =
                                "The facility's own number of the episode; never a NIK (16 digits) or card number (13)",
                        examples = "RI-2025-0417")
                String reference,
        @NotNull Sex sex,
        @NotNull AgeGroup ageGroup,
        @NotNull Payer payer,
        @NotNull @Valid BedPlace admission,
        @NotNull @Size(max = 100) @Valid @Schema(description = "In order of time; empty when none")
                List<@NotNull Transfer> transfers,
        @Valid @Schema(nullable = true, description = "Null while the patient is in the facility") Discharge discharge,
        @Size(max = 500)
                @Schema(
                        nullable = true,
                        description = "Why; required when it corrects a stay",
                        examples = "Jam pulang salah ketik")
                String reason) {

    static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$";

    Episode episode() {
        var moves = new ArrayList<Move>();
        moves.add(admission.move(null));
        transfers.forEach(transfer -> moves.add(transfer.move()));
        return new Episode(
                reference,
                sex,
                ageGroup,
                payer,
                moves,
                discharge == null ? null : Move.exact(discharge.at()),
                discharge == null ? null : discharge.way());
    }
}
