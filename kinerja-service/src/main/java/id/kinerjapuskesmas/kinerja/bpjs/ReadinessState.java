package id.kinerjapuskesmas.kinerja.bpjs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a facility is with a service. */
@Schema(
        description =
                "`PLANNED`; `PREPARING` staff, rooms or licence are under way; `LAUNCHED`; `SUSPENDED` after launch.")
public enum ReadinessState {
    PLANNED,
    PREPARING,
    LAUNCHED,
    SUSPENDED
}
