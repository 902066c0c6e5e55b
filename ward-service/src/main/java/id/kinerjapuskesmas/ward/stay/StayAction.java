package id.kinerjapuskesmas.ward.stay;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a stay. */
@Schema(
        description =
                "`TRANSFER` with PUT .../transfers/{transfer}, `DISCHARGE` with PUT .../discharge, `CORRECT` with PUT of the"
                        + " stay and If-Match, `VOID` with POST .../transitions.")
public enum StayAction {
    TRANSFER,
    DISCHARGE,
    CORRECT,
    VOID;

    static List<StayAction> of(StayState state) {
        return switch (state) {
            case OPEN -> List.of(TRANSFER, DISCHARGE, CORRECT, VOID);
            case DISCHARGED -> List.of(CORRECT, VOID);
            case VOIDED -> List.of();
        };
    }
}
