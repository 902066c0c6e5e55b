package id.kinerjapuskesmas.ward.report;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.ward.facility.Facilities;
import id.kinerjapuskesmas.ward.indicator.BedBasis;
import id.kinerjapuskesmas.ward.indicator.Grouping;
import id.kinerjapuskesmas.ward.indicator.Indicators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Makes RL 3.1 of the indicators by service. */
@ApplicationScoped
class ReportIndicators {

    private final Facilities facilities;
    private final Indicators indicators;

    ReportIndicators(Facilities facilities, Indicators indicators) {
        this.facilities = facilities;
        this.indicators = indicators;
    }

    IndicatorReport of(String facility, Period period, BedBasis basis, boolean allowIncomplete) {
        var found = facilities.reachable(facility);
        var subject = indicators.facility(facility);
        var request = Indicators.request(period, basis, allowIncomplete);
        var whole = indicators.sheet(subject, request);
        var services = indicators.breakdown(subject, request, Grouping.SERVICE);
        return new IndicatorReport(
                facility,
                found.name(),
                period.label(),
                period.start(),
                period.end(),
                basis,
                services.items().stream()
                        .filter(group -> !isSilent(group.indicators()))
                        .map(group -> line(group.key(), group.indicators()))
                        .toList(),
                line("Jumlah", whole.indicators()),
                whole.sourceRevision());
    }

    /** Whether not a single patient day was counted. */
    private static boolean isSilent(List<Figure> figures) {
        var patientDays = figures.get(0).numerator();
        return patientDays != null && patientDays.signum() == 0;
    }

    /** The figures of the official order BOR, AVLOS, TOI, BTO, GDR, NDR in that of the form. */
    private static IndicatorLine line(String service, List<Figure> figures) {
        return new IndicatorLine(
                service,
                figures.get(0).value(),
                figures.get(1).value(),
                figures.get(3).value(),
                figures.get(2).value(),
                figures.get(5).value(),
                figures.get(4).value(),
                figures.stream()
                        .map(Figure::reason)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                figures.stream()
                        .flatMap(figure -> figure.flags().stream())
                        .filter(flag -> !flag.equals("REFERENCE_PROFILE"))
                        .distinct()
                        .toList());
    }
}
