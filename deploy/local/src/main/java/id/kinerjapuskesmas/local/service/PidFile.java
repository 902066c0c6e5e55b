package id.kinerjapuskesmas.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers a child process, so that the next run finds it if this one is killed. */
record PidFile(Path path) {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    void write(ProcessHandle process) {
        try {
            Files.writeString(path, process.pid() + " " + startOf(process).toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remembered process if it still runs; a process that merely got the same number is another one. */
    Optional<ProcessHandle> running() {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            var parts = Files.readString(path).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startedAt(process, Instant.ofEpochMilli(Long.parseLong(parts[1]))));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Start times are told relative to the boot, whose own time moves when the clock is set. */
    private static boolean startedAt(ProcessHandle process, Instant remembered) {
        return Duration.between(startOf(process), remembered).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
