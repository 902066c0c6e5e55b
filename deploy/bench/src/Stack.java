import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The local stack under {@code deploy/bench/data}, which {@code deploy/up --empty} has started, and more processes beside it. */
record Stack(Path project, Path data, int postgresPort) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    String token(String role) throws IOException {
        return Files.readString(data.resolve("tokens").resolve(role)).strip();
    }

    Connection database(String name) throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + name, name, password(name));
    }

    Connection superuser() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgresPort + "/postgres", "postgres", password("postgres"));
    }

    void superuserExecute(String sql) throws IOException, SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String password(String name) throws IOException {
        return Files.readString(data.resolve("secrets").resolve(name + ".password")).strip();
    }

    /** PostgreSQL's postmaster. */
    ProcessHandle postgres() throws IOException {
        var pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** The endpoint of R19 under the conventions of every service. */
    Process guarded(int port, List<String> jvm) throws Exception {
        return process(project.resolve("deploy/bench/guarded/target/quarkus-app/quarkus-run.jar"), "kinerja", port, jvm, Map.of());
    }

    /** One more process of a service against the database of the stack. */
    Process service(String name, int port, List<String> jvm) throws Exception {
        return service(name, port, jvm, Map.of("SURVEY_URL", "http://127.0.0.1:1", "WARD_URL", "http://127.0.0.1:1"));
    }

    /** The same with settings of its own. */
    Process service(String name, int port, List<String> jvm, Map<String, String> environment) throws Exception {
        var jar = project.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        return process(jar, name.replace("-service", ""), port, jvm, environment);
    }

    private Process process(Path jar, String database, int port, List<String> jvm, Map<String, String> environment)
            throws Exception {
        return java(
                jar,
                jvm,
                Map.of(
                        "PORT", String.valueOf(port),
                        "HOST", "127.0.0.1",
                        "QUARKUS_PROFILE", "local",
                        "DB_URL", "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database,
                        "DB_USER", database + "_service",
                        "DB_PASSWORD", password(database + "_service"),
                        "DB_OWNER_USER", database,
                        "DB_OWNER_PASSWORD", password(database),
                        "LOCAL_PUBLIC_KEY", publicKey(),
                        "SERVICE_TOKEN", token("service")),
                environment);
    }

    Process bare(int port, List<String> jvm) throws IOException {
        return java(
                project.resolve("deploy/bench/bare/target/quarkus-app/quarkus-run.jar"),
                jvm,
                Map.of("PORT", String.valueOf(port)),
                Map.of());
    }

    private Process java(Path jar, List<String> jvm, Map<String, String> environment, Map<String, String> own)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(data.resolve("logs").resolve("bench.log").toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(own);
        builder.environment().put("KINERJA_JOBS_WORKERS", "1");
        return builder.start();
    }

    /** The public half of the key that signs the stack's tokens. */
    private String publicKey() throws Exception {
        var pkcs8 = Base64.getDecoder()
                .decode(Files.readString(data.resolve("secrets/token-signing-key")).strip());
        var rsa = KeyFactory.getInstance("RSA");
        var key = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var half = rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        return Base64.getEncoder().encodeToString(half.getEncoded());
    }

    /** Seconds from now until the address answers 200. */
    static double first200(Process process, int port, String path, String token) throws Exception {
        var start = System.nanoTime();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        while ((System.nanoTime() - start) / 1e9 < 90 && process.isAlive()) {
            try {
                var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return (System.nanoTime() - start) / 1e9;
                }
            } catch (IOException notYet) {
                // the port is not open yet
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("port " + port + " never answered 200; see the log under deploy/bench/data/logs");
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, java.util.concurrent.TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** A call that must succeed; the answer's body. */
    static String call(String method, int port, String path, String token, String type, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + token)
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    static String etag(int port, String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }
}
