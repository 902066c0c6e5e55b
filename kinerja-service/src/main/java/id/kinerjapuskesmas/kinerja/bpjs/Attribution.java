package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a constraint is due. */
@Schema(
        description =
                "`BPJS`; `FASKES` the facility; `NAKES` health workers; `PEMDA` local government; `UNDETERMINED` nobody"
                        + " knows yet, only alone.")
public enum Attribution {
    BPJS,
    FASKES,
    NAKES,
    PEMDA,
    UNDETERMINED
}
