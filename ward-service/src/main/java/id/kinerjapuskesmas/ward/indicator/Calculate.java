package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Computes indicators from counts in the request, as a pencil would, and explains them. */
@ApplicationScoped
class Calculate {

    private static final long MAX_DAYS = 3660;
    private static final String NO_SOURCE = "request";

    private final Profiles profiles;
    private final Clock clock;

    Calculate(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    Calculation of(CalculationRequest request, Language language) {
        var flaws = new ArrayList<>(flaws(request));
        var period = flaws.isEmpty() ? period(request) : null;
        var profile = profiles.all().get(request.profile() == null ? Profile.REFERENCE : request.profile());
        if (profile == null) {
            flaws.add(Flaw.at("/profile", "UNKNOWN_PROFILE", Profiles.UNKNOWN).with("value", request.profile()));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        var bedDays = request.availableBedDays() != null
                ? request.availableBedDays()
                : Math.multiplyExact(request.beds(), period.days());
        var use = new BedUse(
                request.patientDays(),
                request.lengthOfStayDays(),
                request.discharges(),
                request.deathsUnder48h(),
                request.deaths48hPlus(),
                bedDays,
                period.days());
        var chosen = new Profiles.Chosen(profile, request.profile() == null);
        var figures = new Figures(Counted.of(use), period, chosen, false, clock.instant(), NO_SOURCE);
        return explained(new Answer(Subject.ofCountry(), period, BedBasis.AVERAGE, null, figures), request, language);
    }

    private static Calculation explained(Answer answer, CalculationRequest request, Language language) {
        var explain = new Explain(answer, language);
        var period = answer.period();
        var figures = answer.figures();
        var printed = request.printed() == null ? List.<PrintedFigure>of() : request.printed();
        return new Calculation(
                period.label(),
                period.start(),
                period.end(),
                period.days(),
                figures.use().availableBedDays(),
                FigureBuilder.round(BigFraction.of(figures.use().availableBedDays(), period.days()), 4),
                figures.chosen().profile(),
                Arrays.stream(Indicator.values()).map(explain::step).toList(),
                figures.percentViews(),
                printed.stream()
                        .map(figure -> explain.replay(figure.indicator(), figure.value(), figure.isPercent()))
                        .toList());
    }

    private static Period period(CalculationRequest request) {
        return request.period() == null
                ? Period.between(request.from(), request.to())
                : Period.named(request.period()).orElseThrow();
    }

    private static List<Flaw> flaws(CalculationRequest request) {
        var flaws = new ArrayList<Flaw>();
        var spanned = request.from() != null && request.to() != null;
        if ((request.period() == null) != spanned || (request.from() == null) != (request.to() == null)) {
            flaws.add(Flaw.at(
                    "/period",
                    "PERIOD_REQUIRED",
                    Text.of("Pakai period, atau from dan to.", "Give period, or from and to.")));
        } else if (spanned && request.to().isBefore(request.from())) {
            flaws.add(Flaw.at("/to", "ENDS_BEFORE_START", Text.of("to mendahului from.", "to is before from.")));
        } else if (spanned && Period.between(request.from(), request.to()).days() > MAX_DAYS) {
            flaws.add(Flaw.at("/to", "PERIOD_TOO_LONG", Text.of("Paling lama sepuluh tahun.", "At most ten years.")));
        }
        if ((request.availableBedDays() == null) == (request.beds() == null)) {
            flaws.add(Flaw.at(
                    "/availableBedDays",
                    "BEDS_REQUIRED",
                    Text.of(
                            "Pakai availableBedDays atau beds, salah satu.",
                            "Give availableBedDays or beds, one of them.")));
        }
        var deaths = orZero(request.deathsUnder48h()) + orZero(request.deaths48hPlus());
        if (request.discharges() != null && deaths > request.discharges()) {
            flaws.add(Flaw.at(
                            "/discharges",
                            "MORE_DEATHS_THAN_DISCHARGES",
                            Text.of(
                                    "Mati %d melebihi pasien keluar %d.".formatted(deaths, request.discharges()),
                                    "Deaths %d exceed the discharges %d.".formatted(deaths, request.discharges())))
                    .with("deaths", deaths)
                    .with("discharges", request.discharges()));
        }
        return flaws;
    }

    private static long orZero(Long count) {
        return count == null ? 0 : count;
    }
}
