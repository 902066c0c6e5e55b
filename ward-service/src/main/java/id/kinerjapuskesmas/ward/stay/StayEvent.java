package id.kinerjapuskesmas.ward.stay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line of an imported file tells. */
@Schema(
        description =
                "`ADMISSION` begins a stay, `TRANSFER` moves it to another ward, class or bed, `DISCHARGE` ends it.")
public enum StayEvent {
    ADMISSION,
    TRANSFER,
    DISCHARGE
}
