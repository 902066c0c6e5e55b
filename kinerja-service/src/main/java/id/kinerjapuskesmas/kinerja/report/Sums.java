package id.kinerjapuskesmas.kinerja.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to a report whose printed sums are wrong. */
@Schema(
        description = "`refuse` (the default) a row whose printed sum is not that of its parts is rejected, with both"
                + " numbers; `note` it is stored as it was printed and carries the difference as a finding for ever."
                + " Figures are always computed from the parts.")
public enum Sums {
    refuse,
    note
}
