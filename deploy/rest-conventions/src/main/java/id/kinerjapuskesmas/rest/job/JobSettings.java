package id.kinerjapuskesmas.rest.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are worked on; every value of it is listed in deploy/README.md. */
@ConfigMapping(prefix = "kinerja.jobs")
interface JobSettings {

    /** Whether the service has jobs at all: decided when it is built. */
    @WithDefault("false")
    boolean enabled();

    /** Jobs this replica runs at once; 0 leaves them to other replicas. */
    @WithDefault("1")
    int workers();

    /** After this long without a sign of life of its worker, a job is taken over. Longer than any clock difference. */
    @WithDefault("30S")
    Duration lease();

    /** How often a worker shows progress and asks whether to stop. */
    @WithDefault("1S")
    Duration beat();

    /** How often an idle worker looks for jobs accepted by other replicas. */
    @WithDefault("5S")
    Duration poll();

    /** How long the file of a cancelled or failed job is kept. */
    @WithDefault("P7D")
    Duration resumable();

    /** How long ended jobs are listed. */
    @WithDefault("P90D")
    Duration listed();
}
