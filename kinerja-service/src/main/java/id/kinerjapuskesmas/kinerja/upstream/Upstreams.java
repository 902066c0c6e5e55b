package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The figures of survey-service and ward-service for a region and period, or the last that is known of them. */
@ApplicationScoped
public class Upstreams {

    private static final Logger LOG = Logger.getLogger(Upstreams.class);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final AskUpstreams ask;
    private final PullStore pulls;
    private final FigureStore figures;
    private final Clock clock;

    Upstreams(AskUpstreams ask, PullStore pulls, FigureStore figures, Clock clock) {
        this.ask = ask;
        this.pulls = pulls;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Asks both upstreams at once with one conditional request each and stores what they said in transactions of its own;
     * call it outside a transaction.
     *
     * <p>An upstream that cannot be asked is represented by its last stored pull, marked stale, or by nothing if there is
     * none; with {@code fresh} it is answered with a 503 that names it instead.
     */
    public Map<Source, Optional<Pull>> pull(String region, Period period, boolean fresh) {
        var known = pulls.latest(region, period);
        var trace = Trace.current();
        var answers = ask.both((source, upstream) -> ask(source, upstream, trace, region, period, known.get(source)));
        var fetched = new EnumMap<Source, Pull>(Source.class);
        var rows = new EnumMap<Source, PullRow>(Source.class);
        answers.forEach((source, answer) -> {
            if (answer instanceof Answer.Changed changed) {
                var content = changed.content().byFacility();
                fetched.put(
                        source,
                        pulls.store(changed.asPull(source, region, period), content)
                                .with(content));
            } else if (answer instanceof Answer.Unchanged unchanged) {
                rows.put(source, pulls.confirmed(known.get(source), unchanged.checkedAt()));
            } else if (answer instanceof Answer.Failed failed && known.containsKey(source)) {
                rows.put(source, lastKnown(known.get(source), failed));
            }
        });
        if (fresh) {
            Unavailable.refuse(Answer.failures(answers));
        }
        fetched.putAll(load(rows));
        var result = new EnumMap<Source, Optional<Pull>>(Source.class);
        answers.keySet().forEach(source -> result.put(source, Optional.ofNullable(fetched.get(source))));
        return result;
    }

    /** The last that each of them said, without asking now; empty for one that never answered. */
    public Map<Source, Optional<Pull>> known(String region, Period period) {
        var loaded = load(pulls.latest(region, period));
        var result = new EnumMap<Source, Optional<Pull>>(Source.class);
        for (var source : Source.values()) {
            result.put(source, Optional.ofNullable(loaded.get(source)));
        }
        return result;
    }

    /** An upstream that we did not get to ask, because too many of us do, is not one that cannot be asked. */
    private PullRow lastKnown(PullRow known, Answer.Failed failed) {
        return failed.failure().reason() == Reason.BUSY
                ? known.unansweredAt(failed.at())
                : pulls.unreachable(known, failed.at());
    }

    /** A pull as it was stored; stale when its upstream could not be asked since. */
    public Optional<Pull> stored(UUID id) {
        return pulls.find(id).map(row -> row.with(figures.of(List.of(id)).getOrDefault(id, Map.of())));
    }

    /** What a stored pull says of one facility, without the figures of the others. */
    public Optional<Pull> stored(UUID id, String facility) {
        return pulls.find(id)
                .map(row -> row.with(figures.of(List.of(id), facility).getOrDefault(id, Map.of())));
    }

    private Map<Source, Pull> load(Map<Source, PullRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        var byPull = figures.of(rows.values().stream().map(PullRow::id).toList());
        var loaded = new EnumMap<Source, Pull>(Source.class);
        rows.forEach((source, row) -> loaded.put(source, row.with(byPull.getOrDefault(row.id(), Map.of()))));
        return loaded;
    }

    private Answer ask(Source source, Upstream upstream, Trace trace, String region, Period period, PullRow known) {
        var etag = known == null ? null : known.etag();
        try {
            return upstream.ask(
                    trace,
                    question(region, period, etag),
                    answer -> read(source, answer, region, period, etag),
                    Answer.class);
        } catch (UpstreamFailure e) {
            LOG.warnf(
                    "%s could not be asked about %s in %s: %s",
                    source.service(), region, period.label(), e.getMessage());
            return new Answer.Failed(e, clock.instant());
        }
    }

    private static Upstream.Request question(String region, Period period, String etag) {
        return Period.named(period.label()).isPresent()
                ? (api, token, trace) -> api.facilities(region, period.label(), null, null, token, trace, etag)
                : (api, token, trace) -> api.facilities(region, null, period.start(), period.end(), token, trace, etag);
    }

    private Answer read(Source source, HttpAnswer answer, String region, Period period, String etag) {
        if (answer.status() == NOT_MODIFIED && etag != null) {
            return new Answer.Unchanged(clock.instant());
        }
        if (answer.status() != OK) {
            throw new UpstreamFailure(Reason.REFUSED, "status " + answer.status());
        }
        var content = AnswerReader.read(source, answer.json(), region, period);
        return new Answer.Changed(content, answer.etag(), clock.instant());
    }
}
