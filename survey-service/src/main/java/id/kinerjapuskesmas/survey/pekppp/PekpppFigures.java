package id.kinerjapuskesmas.survey.pekppp;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Polarity;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.survey.median.Median;
import java.time.Instant;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures that PEKPPP looks at. */
@Schema(
        description =
                "What the evaluation of public services (PEKPPP, Permenpan-RB 29/2022) asks of surveys, over the CLOSED and"
                        + " PUBLISHED surveys that lie wholly inside the period.")
record PekpppFigures(
        @Schema(description = "Surveys that count", examples = "2") long surveys,
        @Schema(
                        description =
                                "`PEKPPP_MEDIA`: different media a facility published in; of a region the mean of its"
                                        + " facilities that have a survey, 2 decimals")
                Figure media,
        @Schema(
                        description =
                                "`PEKPPP_RTL_DONE`: follow-ups done of those planned and not cancelled, per cent, 2 decimals")
                Figure followUpsDone,
        @Schema(
                        description =
                                "`PEKPPP_PUBLICATION_DAYS`: median days from the end of a survey's period to its first"
                                        + " publication, 1 decimal; `completeness` is the share of surveys published")
                Figure publicationDays,
        @Schema(
                        description =
                                "`PEKPPP_RTL_DAYS`: median days from the end of a survey's period to the completion of a"
                                        + " follow-up, 1 decimal; `completeness` is the share of follow-ups done")
                Figure followUpDays) {

    private static final String REGULATION = "Permenpan-RB 29/2022";
    private static final String NO_SURVEY = "NO_SURVEY";

    static PekpppFigures of(PekpppCounts counts, Instant now, String revision) {
        return new PekpppFigures(
                counts.surveys(),
                media(counts).build(now, revision),
                done(counts).build(now, revision),
                days(
                                "PEKPPP_PUBLICATION_DAYS",
                                counts.publicationDays(),
                                counts.published(),
                                counts.surveys(),
                                counts.surveys() == 0 ? NO_SURVEY : "NOT_PUBLISHED")
                        .build(now, revision),
                days(
                                "PEKPPP_RTL_DAYS",
                                counts.followUpDays(),
                                counts.done(),
                                counts.planned(),
                                counts.planned() == 0 ? "NO_FOLLOW_UPS" : "NO_FOLLOW_UP_DONE")
                        .build(now, revision));
    }

    private static FigureBuilder figure(String id, Unit unit) {
        return FigureBuilder.of(id, unit, new Formula(id, 1, REGULATION));
    }

    private static FigureBuilder media(PekpppCounts counts) {
        var figure = figure("PEKPPP_MEDIA", Unit.COUNT)
                .decimals(2)
                .n(counts.surveys())
                .fraction(counts.media(), counts.facilities());
        return counts.facilities() == 0
                ? figure.undefined(ValueStatus.NO_DATA, NO_SURVEY)
                : figure.value(BigFraction.of(counts.media(), counts.facilities()));
    }

    private static FigureBuilder done(PekpppCounts counts) {
        var figure = figure("PEKPPP_RTL_DONE", Unit.PERCENT)
                .decimals(2)
                .n(counts.planned())
                .fraction(counts.done(), counts.planned());
        return counts.planned() == 0
                ? figure.undefined(ValueStatus.NO_DATA, "NO_FOLLOW_UPS")
                : figure.value(BigFraction.of(counts.done(), counts.planned()).multiply(100));
    }

    private static FigureBuilder days(
            String id, SortedMap<Long, Long> timesByDays, long counted, long all, String reason) {
        var figure = figure(id, Unit.DAYS)
                .decimals(1)
                .polarity(Polarity.LOWER_IS_BETTER)
                .n(counted);
        if (all > 0) {
            figure.completeness(BigFraction.of(counted, all));
        }
        return Median.of(timesByDays).map(figure::value).orElseGet(() -> figure.undefined(ValueStatus.NO_DATA, reason));
    }
}
