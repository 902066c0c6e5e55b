package id.kinerjapuskesmas.kinerja.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a figure meets its target; decided on the unrounded value. */
@Schema(
        name = "TargetMet",
        description = "`ON_TARGET` or `OFF_TARGET` in the direction of the indicator, decided on the unrounded value:"
                + " 94.996 against 95 is OFF_TARGET though it prints as 95.00.")
public enum TargetMet {
    ON_TARGET,
    OFF_TARGET;

    public static TargetMet of(boolean met) {
        return met ? ON_TARGET : OFF_TARGET;
    }
}
