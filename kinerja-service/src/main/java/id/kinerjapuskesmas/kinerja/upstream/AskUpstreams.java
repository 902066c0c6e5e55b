package id.kinerjapuskesmas.kinerja.upstream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Puts the same question to both upstreams at the same time. */
// made at start, because the health check asks for circuit breakers by name and they must exist by then
@Startup
@ApplicationScoped
class AskUpstreams {

    private final Map<Source, Upstream> upstreams;
    /** Threads of their own: callers that wait must not hold the threads that what they wait for needs. */
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "upstream");
        thread.setDaemon(true);
        return thread;
    });

    AskUpstreams(
            @RestClient SurveyApi survey, @RestClient WardApi ward, ServiceToken token, UpstreamSettings settings) {
        this.upstreams = new EnumMap<>(Map.of(
                Source.SURVEY, upstream(Source.SURVEY, survey, token, settings),
                Source.WARD, upstream(Source.WARD, ward, token, settings)));
    }

    private static Upstream upstream(Source source, UpstreamApi api, ServiceToken token, UpstreamSettings settings) {
        return new Upstream(api, token, UpstreamGuards.of(source, settings), settings.mostBytes());
    }

    /** The results of both, when the slower one is done; the question must not throw. */
    <T> Map<Source, T> both(BiFunction<Source, Upstream, T> question) {
        var pending = new EnumMap<Source, CompletableFuture<T>>(Source.class);
        upstreams.forEach((source, upstream) ->
                pending.put(source, CompletableFuture.supplyAsync(() -> question.apply(source, upstream), threads)));
        try {
            var results = new EnumMap<Source, T>(Source.class);
            pending.forEach((source, result) -> results.put(source, result.join()));
            return results;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The answers of one upstream to several questions put at the same time, in their order; they must not throw. */
    <T> List<T> of(Source source, List<Function<Upstream, T>> questions) {
        var upstream = upstreams.get(source);
        var pending = questions.stream()
                .map(question -> CompletableFuture.supplyAsync(() -> question.apply(upstream), threads))
                .toList();
        return pending.stream().map(CompletableFuture::join).toList();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        threads.shutdownNow();
    }
}
