package id.kinerjapuskesmas.local.data;

import id.kinerjapuskesmas.local.terminal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The directory that holds all the stack writes, held by one running stack at a time. */
public final class DataDirectory implements AutoCloseable {

    private static final String MARKER = "local-stack.lock";

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Takes the directory for this process; the lock falls with the process, however it ends. */
    public static DataDirectory take(Path path) {
        try {
            var foreign = Files.isDirectory(path) && !Files.exists(path.resolve(MARKER)) && !isEmpty(path);
            if (foreign) {
                throw new Refusal(path + " holds files that are not of this stack; choose another LOCAL_DATA_DIR.");
            }
            Files.createDirectories(path);
            var channel = FileChannel.open(
                    path.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new Refusal("deploy/up is already running on " + path + "; stop it first (Ctrl-C there).");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new Refusal("No permission to write to " + path + "; make it writable or set LOCAL_DATA_DIR.", e);
        }
    }

    public Path path() {
        return path;
    }

    /** Deletes everything in the directory but the lock that this process holds. */
    public void clear() {
        try (var entries = Files.list(path)) {
            for (var entry : entries.toList()) {
                if (!entry.equals(path.resolve(MARKER))) {
                    Directories.delete(entry);
                }
            }
        } catch (IOException e) {
            throw new Refusal("Cannot delete the old data in " + path + ": " + e.getMessage() + ".", e);
        }
    }

    public Path subdirectory(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the directory free; a killed process gives it free as well. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
