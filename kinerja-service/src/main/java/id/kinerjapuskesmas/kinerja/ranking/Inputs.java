package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.instrument.InstrumentNode;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.Reading;
import id.kinerjapuskesmas.kinerja.upstream.Pull;
import id.kinerjapuskesmas.kinerja.upstream.Source;
import id.kinerjapuskesmas.kinerja.upstream.UpstreamFigure;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the other services said, as readings of the arithmetic. */
public record Inputs(Map<Source, Optional<Pull>> pulls) {

    static Source source(IndicatorType type) {
        return type == IndicatorType.IKM ? Source.SURVEY : Source.WARD;
    }

    public Optional<Pull> pull(InstrumentNode node) {
        return pulls.getOrDefault(source(node.indicator().type()), Optional.empty());
    }

    public Optional<UpstreamFigure> figure(InstrumentNode node, String facility) {
        return pull(node).flatMap(pull -> pull.byFacility().getOrDefault(facility, List.of()).stream()
                .filter(figure -> figure.indicator().equals(node.indicator().upstream()))
                .findFirst());
    }

    /** A figure that is undefined does not apply; one that should be there and is not is absent, never 0. */
    public Reading reading(InstrumentNode node, String facility) {
        if (pull(node).isEmpty()) {
            return new Reading.Absent("UPSTREAM_NEVER_ANSWERED");
        }
        var figure = figure(node, facility).orElse(null);
        if (figure == null) {
            return new Reading.Absent("NOT_REPORTED");
        }
        if (figure.value() != null) {
            return new Reading.Pulled(figure.value());
        }
        var reason = figure.reason() == null ? figure.valueStatus() : figure.reason();
        return figure.valueStatus().equals("DENOMINATOR_ZERO")
                        || figure.valueStatus().equals("NOT_APPLICABLE")
                ? new Reading.Excluded(reason)
                : new Reading.Absent(reason);
    }

    List<RankingInput> described(Instant now) {
        return Arrays.stream(Source.values())
                .map(source -> describe(source, pulls.getOrDefault(source, Optional.empty()), now))
                .toList();
    }

    private static RankingInput describe(Source source, Optional<Pull> known, Instant now) {
        return known.map(pull -> new RankingInput(
                        source,
                        false,
                        pull.id(),
                        pull.sourceRevision(),
                        pull.fetchedAt(),
                        pull.checkedAt(),
                        pull.stale(),
                        Math.max(0, pull.age(now).toSeconds())))
                .orElseGet(() -> new RankingInput(source, true, null, null, null, null, false, null));
    }
}
