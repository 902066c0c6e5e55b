package id.kinerjapuskesmas.kinerja.upstream;

import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.REFUSED;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.UNREADABLE;

import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Complaints, waiting times and publication as survey-service knows them, or the last that it said. */
@ApplicationScoped
public class SurveyReadings {

    private static final Logger LOG = Logger.getLogger(SurveyReadings.class);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final AskUpstreams ask;
    private final SurveyReadingStore store;
    private final Clock clock;

    SurveyReadings(AskUpstreams ask, SurveyReadingStore store, Clock clock) {
        this.ask = ask;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Asks about all topics at once with a conditional request each; call it outside a transaction. A topic that cannot be
     * asked about is its last reading, marked stale, or absent where there is none.
     */
    public Map<SurveyTopic, SurveyReading> read(String region, Period period) {
        var known = store.of(region, period);
        var trace = Trace.current();
        var topics = SurveyTopic.values();
        List<Function<Upstream, SurveyReading>> questions = Arrays.stream(topics)
                .<Function<Upstream, SurveyReading>>map(
                        topic -> upstream -> read(topic, upstream, trace, region, period, known.get(topic)))
                .toList();
        var answers = ask.of(Source.SURVEY, questions);
        var readings = new EnumMap<SurveyTopic, SurveyReading>(SurveyTopic.class);
        for (var reading : answers) {
            if (reading != null) {
                readings.put(reading.topic(), reading);
                if (!reading.stale()) {
                    store.keep(region, period, reading);
                }
            }
        }
        return readings;
    }

    private SurveyReading read(
            SurveyTopic topic, Upstream upstream, Trace trace, String region, Period period, SurveyReading known) {
        var etag = known == null ? null : known.etag();
        try {
            return upstream.ask(
                    trace,
                    question(topic, region, period, etag),
                    answer -> take(topic, answer, region, period, known),
                    SurveyReading.class);
        } catch (UpstreamFailure e) {
            LOG.warnf(
                    "survey-service could not be asked about %s in %s in %s: %s",
                    topic, region, period.label(), e.getMessage());
            return known == null ? null : known.asStale();
        }
    }

    private static Upstream.Request question(SurveyTopic topic, String region, Period period, String etag) {
        var named = Period.named(period.label()).isPresent();
        var label = named ? period.label() : null;
        var from = named ? null : period.start();
        var to = named ? null : period.end();
        return (api, token, trace) -> {
            var survey = (SurveyApi) api;
            return switch (topic) {
                case COMPLAINTS -> survey.complaintFigures(region, label, from, to, token, trace, etag);
                case WAITING_TIMES -> survey.waitingTimeFigures(region, label, from, to, token, trace, etag);
                case PUBLICATION -> survey.pekppp(region, label, from, to, token, trace, etag);
            };
        };
    }

    private SurveyReading take(
            SurveyTopic topic, HttpAnswer answer, String region, Period period, SurveyReading known) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (answer.status() == NOT_MODIFIED && known != null && known.etag() != null) {
            return new SurveyReading(topic, known.etag(), known.fetchedAt(), now, false, known.byFacility());
        }
        if (answer.status() != OK) {
            throw new UpstreamFailure(REFUSED, "status " + answer.status());
        }
        var body = AnswerReader.parse(answer.json(), SurveyAnswer.shape(topic));
        var figures = figures(topic, body, region, period);
        var since = known != null && known.byFacility().equals(figures) ? known.fetchedAt() : now;
        return new SurveyReading(topic, answer.etag(), since, now, false, figures);
    }

    private static Map<String, List<UpstreamFigure>> figures(
            SurveyTopic topic, SurveyAnswer body, String region, Period period) {
        check(region.equals(body.region()), "another region");
        check(period.start().equals(body.periodStart()) && period.end().equals(body.periodEnd()), "another period");
        check(body.items() != null, "no items");
        var byFacility = new TreeMap<String, List<UpstreamFigure>>();
        for (var item : body.items()) {
            check(item != null && item.facility() != null, "an item that is no facility");
            var taken = item.taken();
            check(
                    taken.stream().allMatch(figure -> topic.indicators().contains(figure.indicator())),
                    "figures of something else");
            var figures =
                    taken.stream().map(figure -> figure.of(item.facility())).toList();
            check(byFacility.put(item.facility(), figures) == null, "a facility twice");
        }
        return byFacility;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new UpstreamFailure(UNREADABLE, otherwise);
        }
    }
}
