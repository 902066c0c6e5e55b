package id.kinerjapuskesmas.rest.tabular;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import does with the good rows of a file that has bad ones. */
@Schema(description = "`abort` stores nothing when any row is rejected; `skip` stores the good rows.")
public enum OnError {
    abort,
    skip
}
