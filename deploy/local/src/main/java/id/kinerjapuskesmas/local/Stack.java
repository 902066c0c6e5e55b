package id.kinerjapuskesmas.local;

import id.kinerjapuskesmas.local.data.DataDirectory;
import id.kinerjapuskesmas.local.data.Secrets;
import id.kinerjapuskesmas.local.example.Examples;
import id.kinerjapuskesmas.local.load.Api;
import id.kinerjapuskesmas.local.load.LoadExample;
import id.kinerjapuskesmas.local.postgres.Database;
import id.kinerjapuskesmas.local.postgres.Server;
import id.kinerjapuskesmas.local.report.Access;
import id.kinerjapuskesmas.local.report.RankingTable;
import id.kinerjapuskesmas.local.service.Service;
import id.kinerjapuskesmas.local.terminal.Progress;
import id.kinerjapuskesmas.local.token.SigningKey;
import id.kinerjapuskesmas.local.token.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL and the three services, started and stopped in order. */
final class Stack {

    private final DataDirectory data;
    private final Server server;
    private final Service survey;
    private final Service ward;
    private final Service kinerja;
    private final Secrets secrets;
    private final Progress progress;
    private boolean serverRuns;

    Stack(Options options, DataDirectory data, Progress progress) {
        var logs = data.subdirectory("logs");
        var run = data.subdirectory("run");
        this.data = data;
        this.progress = progress;
        this.secrets = new Secrets(data.subdirectory("secrets"));
        this.server =
                new Server(data.subdirectory("postgres"), logs, options.ports().postgres(), secrets);
        this.survey =
                new Service("survey-service", options.project(), options.ports().survey(), logs, run);
        this.ward =
                new Service("ward-service", options.project(), options.ports().ward(), logs, run);
        this.kinerja = new Service(
                "kinerja-service", options.project(), options.ports().kinerja(), logs, run);
    }

    /** Ends what a killed run left behind; true if there was anything. */
    boolean stopOrphans() {
        var found = false;
        for (var service : List.of(kinerja, ward, survey)) {
            found |= service.stopOrphan();
        }
        return server.stopOrphan() || found;
    }

    synchronized void start() {
        services().forEach(Service::mustBeBuilt);
        progress.step("PostgreSQL " + Server.version(), () -> {
            server.start();
            serverRuns = true;
            return "ready";
        });
        var key = SigningKey.of(secrets);
        progress.step("Databases survey, ward, kinerja", () -> {
            survey.start(environment("survey", key));
            ward.start(environment("ward", key));
            var more = environment("kinerja", key);
            more.put("SURVEY_URL", survey.url().toString());
            more.put("WARD_URL", ward.url().toString());
            more.put("SERVICE_TOKEN", new Tokens(key, Clock.systemUTC()).service());
            kinerja.start(more);
            return "ready";
        });
        var http = HttpClient.newHttpClient();
        for (var service : services()) {
            progress.step(service.name(), () -> {
                service.awaitReady(http);
                return "ready at " + service.url();
            });
            service.onUnexpectedEnd(progress::say);
        }
    }

    /** Loads the example unless an earlier run did so to the end, and shows its ranking. */
    void showExample() {
        var done = data.path().resolve("example.loaded");
        if (!Files.exists(done)) {
            progress.say("Loading the example district, Kabupaten Ciamis");
            new LoadExample(survey.url(), ward.url(), kinerja.url(), tokens(), progress).run();
            write(done, Examples.RANKING.toString());
        }
        var dinkes = new Api(kinerja.url(), tokens().dinkes(Examples.REGION));
        var path = "/v1/rankings/" + Examples.RANKING;
        progress.say("");
        RankingTable.lines(
                        dinkes.get(path),
                        dinkes.get(path + "/entries?limit=200").path("items"))
                .forEach(progress::say);
    }

    void showAccess(boolean withExample) {
        var access = new Access(survey.url(), ward.url(), kinerja.url(), tokens(), data.subdirectory("tokens"));
        access.keepTokens();
        access.lines().forEach(progress::say);
        if (withExample) {
            access.commands().forEach(progress::say);
        }
        progress.say("");
    }

    private Tokens tokens() {
        return new Tokens(SigningKey.of(secrets), Clock.systemUTC());
    }

    /** Callers first, then those they call, the database last. */
    synchronized void stop() {
        for (var service : List.of(kinerja, ward, survey)) {
            service.stop();
        }
        if (serverRuns) {
            server.stop();
            serverRuns = false;
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Service> services() {
        return List.of(survey, ward, kinerja);
    }

    private Map<String, String> environment(String name, SigningKey key) {
        var database = Database.ensure(server, secrets, name);
        var environment = new LinkedHashMap<String, String>();
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.service().user());
        environment.put("DB_PASSWORD", database.service().password());
        environment.put("DB_OWNER_USER", database.owner().user());
        environment.put("DB_OWNER_PASSWORD", database.owner().password());
        environment.put("LOCAL_PUBLIC_KEY", key.publicHalf());
        return environment;
    }
}
