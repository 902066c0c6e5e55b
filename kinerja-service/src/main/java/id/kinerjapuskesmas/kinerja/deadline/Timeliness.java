package id.kinerjapuskesmas.kinerja.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something that is due stands against its deadline. */
@Schema(
        description =
                "`ON_TIME` done on the last day or before; `LATE` done after it; `NONE` not done, whether or not the"
                        + " last day has passed (see `daysLate`); `NO_DEADLINE` done, but the health office set no last day.")
public enum Timeliness {
    ON_TIME,
    LATE,
    NONE,
    NO_DEADLINE
}
