package id.kinerjapuskesmas.rest.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a running job does. */
@Schema(
        description =
                "`READING` reads and checks the file, `STORING` compares its rows with what is stored and writes them."
                        + " Nothing is visible before the job is `DONE`.")
public enum JobPhase {
    READING,
    STORING
}
