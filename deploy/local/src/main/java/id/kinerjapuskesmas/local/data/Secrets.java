package id.kinerjapuskesmas.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Generated secrets, one file each, readable by the owner only, the same in every run. */
public record Secrets(Path directory) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public String password(String role) {
        return secret(role + ".password", () -> {
            var bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    public Path file(String name) {
        return directory.resolve(name);
    }

    /** The secret of that name, made and stored whole if there is none yet. */
    public String secret(String name, Supplier<String> make) {
        try {
            var file = directory.resolve(name);
            if (!Files.exists(file)) {
                var unfinished = Files.createTempFile(directory, name, ".unfinished");
                Files.writeString(unfinished, make.get());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
