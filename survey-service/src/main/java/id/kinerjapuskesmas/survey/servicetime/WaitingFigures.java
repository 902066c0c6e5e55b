package id.kinerjapuskesmas.survey.servicetime;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.survey.facility.Facility;
import java.time.Instant;
import java.util.Map;

/** Puts counts by unit together to the figures of a facility. */
final class WaitingFigures {

    private WaitingFigures() {}

    static FacilityWaitingFigures of(
            Facility facility, Map<String, WaitingCounts> byUnit, Period period, Instant now, String revision) {
        var whole = total(byUnit);
        return new FacilityWaitingFigures(
                facility.facility(),
                facility.name(),
                facility.region(),
                period.label(),
                period.start(),
                period.end(),
                whole.observed(),
                whole.figure(now, revision),
                byUnit.entrySet().stream()
                        .map(unit -> new UnitWaitingFigure(
                                unit.getKey(),
                                unit.getValue().observed(),
                                unit.getValue().figure(now, revision)))
                        .toList());
    }

    static WaitingCounts total(Map<String, WaitingCounts> byUnit) {
        return byUnit.values().stream().reduce(WaitingCounts.NONE, WaitingCounts::plus);
    }
}
