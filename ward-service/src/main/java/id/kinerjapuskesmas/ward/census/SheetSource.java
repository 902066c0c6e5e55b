package id.kinerjapuskesmas.ward.census;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the counts of a day come from. */
@Schema(
        description =
                "`DAILY` a sheet that somebody wrote; `STAYS` derived from stays: it is corrected by correcting them, and its"
                        + " earlier revisions follow from theirs.")
public enum SheetSource {
    DAILY,
    STAYS
}
