package id.kinerjapuskesmas.kinerja.upstream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How current the figures of an upstream are. */
@Schema(
        description =
                "`CURRENT` the upstream answered when it was last asked; `STALE` it could not be asked since, the last"
                        + " figures stand; `NEVER_ASKED` no figures of this region and period were ever taken over.")
public enum UpstreamStanding {
    CURRENT,
    STALE,
    NEVER_ASKED
}
