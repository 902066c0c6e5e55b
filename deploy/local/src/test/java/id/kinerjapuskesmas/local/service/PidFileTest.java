package id.kinerjapuskesmas.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    private Path directory;

    @Test
    void findsAProcessThatStillRuns() throws IOException {
        var process = new ProcessBuilder("sleep", "30").start();
        try {
            pidFile().write(process.toHandle());

            assertThat(pidFile().running()).contains(process.toHandle());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void findsNothingOnceTheProcessHasEnded() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sleep", "30").start();
        pidFile().write(process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(pidFile().running()).isEmpty();
    }

    @Test
    void takesAnotherProcessWithTheSameNumberForAnother() throws IOException {
        Files.writeString(pidFile().path(), ProcessHandle.current().pid() + " 978307200000");

        assertThat(pidFile().running()).isEmpty();
    }

    @Test
    void makesNothingOfAHalfWrittenFile() throws IOException {
        Files.writeString(pidFile().path(), "12");

        assertThat(pidFile().running()).isEmpty();
    }

    private PidFile pidFile() {
        return new PidFile(directory.resolve("survey-service.pid"));
    }
}
