package id.kinerjapuskesmas.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * The parsed classes of a service as the JVM keeps them for its next start, which then costs a third less. Written when
 * the service ends in order; bound to one build and one JDK.
 */
record ClassArchive(Path archive) {

    /** 0, and what a JVM ends with after Ctrl-C or SIGTERM: shutdown hooks have run and the archive is whole. */
    private static final Set<Integer> IN_ORDER = Set.of(0, 130, 143);

    static ClassArchive of(String service, Path jar, Path directory) {
        try {
            var build = Long.toHexString(Files.getLastModifiedTime(jar).toMillis());
            return new ClassArchive(directory.resolve("%s-%s-jdk%s.jsa"
                    .formatted(service, build, Runtime.version().feature())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The flag that uses the archive, or makes it if there is none. */
    String flag() {
        return Files.exists(archive) ? "-XX:SharedArchiveFile=" + archive : "-XX:ArchiveClassesAtExit=" + unfinished();
    }

    /** Keeps what the JVM wrote if it could finish; a killed one leaves nothing to trust. */
    void keepAfter(int exitCode) {
        try {
            if (IN_ORDER.contains(exitCode) && Files.exists(unfinished())) {
                Files.move(unfinished(), archive, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(unfinished());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the archives of earlier builds of the same service. */
    void deleteOthers(String service) {
        try (var files = Files.newDirectoryStream(archive.getParent(), service + "-*.jsa*")) {
            for (var file : files) {
                if (!file.equals(archive)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return archive.resolveSibling(archive.getFileName() + ".unfinished");
    }
}
