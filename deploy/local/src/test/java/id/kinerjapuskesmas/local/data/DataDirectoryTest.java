package id.kinerjapuskesmas.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.local.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path parent;

    @Test
    void refusesADirectoryWithSomebodyElsesFiles() throws IOException {
        Files.writeString(parent.resolve("thesis.docx"), "years of work");

        assertThatThrownBy(() -> DataDirectory.take(parent))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds files that are not of this stack");
    }

    @Test
    void clearsEverythingOfItsOwnAndIsTakenAgain() throws IOException {
        try (var data = DataDirectory.take(parent.resolve("data"))) {
            Files.writeString(data.subdirectory("logs").resolve("survey-service.log"), "lines");
            data.clear();
            assertThat(data.path().resolve("logs")).doesNotExist();
        }
        try (var data = DataDirectory.take(parent.resolve("data"))) {
            assertThat(data.path()).isDirectory();
        }
    }

    @Test
    void refusesAPathWhereNothingCanBeWritten() throws IOException {
        var file = Files.writeString(parent.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.take(file.resolve("data")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No permission to write");
    }
}
