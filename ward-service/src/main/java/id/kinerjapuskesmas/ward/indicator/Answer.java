package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.ward.ward.BedClass;

/**
 * What was asked for and its figures, not yet on the wire.
 *
 * @param bedClass null for all classes
 */
record Answer(Subject subject, Period period, BedBasis bedBasis, BedClass bedClass, Figures figures) {

    IndicatorSheet sheet() {
        return new IndicatorSheet(
                subject.scope(),
                subject.region(),
                subject.facility(),
                subject.ward(),
                bedClass,
                period.label(),
                period.start(),
                period.end(),
                bedBasis,
                figures.chosen().profile().profile(),
                figures.counted().sources(),
                figures.sourceRevision(),
                figures.official(),
                figures.figure(Indicator.LOS),
                figures.percentViews());
    }

    SeriesPoint point() {
        return new SeriesPoint(
                period.label(),
                period.start(),
                period.end(),
                figures.chosen().profile().profile(),
                figures.official(),
                figures.figure(Indicator.LOS));
    }
}
