package id.kinerjapuskesmas.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.kinerjapuskesmas.local.data.Secrets;
import id.kinerjapuskesmas.local.token.SigningKey;
import id.kinerjapuskesmas.local.token.Tokens;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {

    @TempDir
    private Path parent;

    @Test
    void printsCommandsThatWorkAsPasted() throws IOException, InterruptedException {
        var asked = new ArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var directory = Files.createDirectory(parent.resolve("Dinas' own data"));
            var access =
                    access(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), directory);
            var commands = access.commands().stream()
                    .filter(line -> line.contains("curl"))
                    .toList();
            for (var command : commands) {
                assertThat(new ProcessBuilder("sh", "-c", command).start().waitFor())
                        .isZero();
            }
            assertThat(commands).hasSize(3);
            assertThat(asked).hasSize(3).allMatch(line -> line.matches("/v1/.* Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+"));
            assertThat(asked.get(1)).contains("/v1/facilities/P3207210201/ikm?period=2025 ");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void keepsTokensFromOtherUsers() throws IOException {
        access(URI.create("http://127.0.0.1:1"), parent);

        assertThat(Files.getPosixFilePermissions(parent.resolve("dinkes")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void showsATokenForEveryRole() throws IOException {
        var lines = String.join(
                "\n", access(URI.create("http://127.0.0.1:1"), parent).lines());

        assertThat(List.of("puskesmas", "dinkes", "province", "national", "bpjs", "service"))
                .allSatisfy(role -> assertThat(lines).containsPattern("\n  " + role + " +eyJ"));
    }

    private Access access(URI service, Path directory) throws IOException {
        var secrets = new Secrets(Files.createTempDirectory(parent, "secrets"));
        var tokens = new Tokens(SigningKey.of(secrets), Clock.systemUTC());
        var access = new Access(service, service, service, tokens, directory);
        access.keepTokens();
        return access;
    }
}
