package id.kinerjapuskesmas.local.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    private Path directory;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = Files.writeString(directory.resolve("quarkus-run.jar"), "");
    }

    @Test
    void isUsedOnceAServiceHasEndedInOrder() throws IOException {
        var made = archive().flag();
        assertThat(made).startsWith("-XX:ArchiveClassesAtExit=");
        Files.writeString(Path.of(made.substring(made.indexOf('=') + 1)), "classes");

        archive().keepAfter(143);

        assertThat(archive().flag())
                .isEqualTo("-XX:SharedArchiveFile=" + archive().archive());
    }

    @Test
    void isNotTrustedWhenTheServiceWasKilled() throws IOException {
        var made = archive().flag();
        Files.writeString(Path.of(made.substring(made.indexOf('=') + 1)), "half");

        archive().keepAfter(137);

        assertThat(archive().flag()).isEqualTo(made);
        assertThat(directory).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void endsWithTheBuildItBelongsTo() throws IOException {
        var old = archive();
        Files.writeString(old.archive(), "classes");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_700_000_000_000L));

        archive().deleteOthers("ward-service");

        assertThat(old.archive()).doesNotExist();
        assertThat(archive().flag()).startsWith("-XX:ArchiveClassesAtExit=");
    }

    private ClassArchive archive() {
        return ClassArchive.of("ward-service", jar, directory);
    }
}
