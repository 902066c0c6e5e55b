package id.kinerjapuskesmas.kinerja.blud;

import static id.kinerjapuskesmas.kinerja.measure.Measure.COST_RECOVERY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.ECONOMY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.EFFECTIVENESS;
import static id.kinerjapuskesmas.kinerja.measure.Measure.EFFICIENCY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.PEOPLE_PER_DOCTOR;
import static id.kinerjapuskesmas.kinerja.measure.Measure.STAFF_ADEQUACY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.STAFF_TRAINED;

import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import java.util.List;
import java.util.function.Function;

/** What follows from finances and staff; touches no database. */
final class InputMeasures {

    private static final long PERCENT = 100;

    private InputMeasures() {}

    /**
     * @param frame the ideal and source of a measure
     * @param people of the working area; null where unknown
     */
    static List<Measurement> of(YearInputs inputs, Long people, Function<Measure, Measurement.Frame> frame) {
        var finance = inputs.finance();
        var staff = inputs.staff();
        var doctors = staff.posts().get(Profession.DOKTER);
        var known = !staff.posts().isEmpty();
        return List.of(
                ratio(frame, ECONOMY, finance.realisedExpenditure(), finance.budgetedExpenditure(), PERCENT),
                ratio(frame, EFFICIENCY, finance.realisedExpenditure(), finance.realisedRevenue(), PERCENT),
                ratio(frame, EFFECTIVENESS, finance.realisedRevenue(), finance.targetRevenue(), PERCENT),
                ratio(frame, COST_RECOVERY, finance.serviceRevenue(), finance.operatingCost(), PERCENT),
                ratio(
                        frame,
                        STAFF_ADEQUACY,
                        known ? Long.valueOf(staff.filled()) : null,
                        known ? Long.valueOf(staff.needed()) : null,
                        PERCENT),
                ratio(frame, PEOPLE_PER_DOCTOR, people, doctors == null ? null : Long.valueOf(doctors.present()), 1),
                ratio(
                        frame,
                        STAFF_TRAINED,
                        staff.trained() == null ? null : Long.valueOf(staff.trained()),
                        known ? Long.valueOf(staff.present()) : null,
                        PERCENT));
    }

    private static Measurement ratio(
            Function<Measure, Measurement.Frame> frame,
            Measure measure,
            Long numerator,
            Long denominator,
            long factor) {
        var around = frame.apply(measure);
        return numerator == null || denominator == null
                ? around.notAvailable(measure)
                : around.ratio(measure, numerator, denominator, factor);
    }
}
