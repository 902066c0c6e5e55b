package id.kinerjapuskesmas.local.postgres;

import id.kinerjapuskesmas.local.data.Directories;
import id.kinerjapuskesmas.local.terminal.Refusal;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The unpacked PostgreSQL programs of this machine's kind. */
record Binaries(Path directory) {

    /** Unpacks the programs unless an earlier run did; a half-unpacked directory never carries the final name. */
    static Binaries unpackedUnder(Path parent) {
        var directory = parent.resolve("postgresql-" + version());
        if (Files.isDirectory(directory)) {
            return new Binaries(directory);
        }
        var unfinished = parent.resolve(directory.getFileName() + ".unfinished");
        try (var archive = archive()) {
            Directories.delete(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
            return new Binaries(directory);
        } catch (IOException e) {
            throw new Refusal("Cannot unpack PostgreSQL to " + directory + ": " + e.getMessage() + ".", e);
        }
    }

    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    static String version() {
        try (var in = Binaries.class.getResourceAsStream("/local-stack.properties")) {
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("postgres.version");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive() throws IOException {
        var system = System.getProperty("os.name");
        var name = system.toLowerCase(Locale.ROOT).startsWith("windows")
                ? "Windows"
                : system.toLowerCase(Locale.ROOT).startsWith("mac") ? "Darwin" : "Linux";
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(name, System.getProperty("os.arch"));
        } catch (IllegalStateException e) {
            throw new Refusal(
                    "No PostgreSQL is packaged for %s on %s; run the services against your own PostgreSQL 15+ instead."
                            .formatted(system, System.getProperty("os.arch")),
                    e);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    setMode(file, entry.getMode());
                }
            }
        }
    }

    private static void setMode(Path file, int mode) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        var permissions = new HashSet<>(PosixFilePermissions.fromString("rw-r--r--"));
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        Files.setPosixFilePermissions(file, permissions);
    }
}
