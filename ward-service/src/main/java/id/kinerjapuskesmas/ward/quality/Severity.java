package id.kinerjapuskesmas.ward.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a finding weighs. */
@Schema(
        name = "FindingSeverity",
        description =
                "`ERROR` breaks an identity of the census and forbids closing the month; `GAP` days nobody reported, which"
                        + " forbid closing unless they are accepted by name; `NOTICE` may well be true and forbids nothing.")
public enum Severity {
    ERROR,
    GAP,
    NOTICE
}
