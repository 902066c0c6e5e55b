package id.kinerjapuskesmas.kinerja.blud;

import static id.kinerjapuskesmas.kinerja.measure.Measure.AVLOS;
import static id.kinerjapuskesmas.kinerja.measure.Measure.BOR;
import static id.kinerjapuskesmas.kinerja.measure.Measure.BTO;
import static id.kinerjapuskesmas.kinerja.measure.Measure.COMPLAINTS_HANDLED;
import static id.kinerjapuskesmas.kinerja.measure.Measure.COMPLAINT_MEDIAN_DAYS;
import static id.kinerjapuskesmas.kinerja.measure.Measure.COST_RECOVERY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.ECONOMY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.EFFECTIVENESS;
import static id.kinerjapuskesmas.kinerja.measure.Measure.EFFICIENCY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.GDR;
import static id.kinerjapuskesmas.kinerja.measure.Measure.IKM;
import static id.kinerjapuskesmas.kinerja.measure.Measure.NDR;
import static id.kinerjapuskesmas.kinerja.measure.Measure.PEOPLE_PER_DOCTOR;
import static id.kinerjapuskesmas.kinerja.measure.Measure.PKP_ON_TARGET;
import static id.kinerjapuskesmas.kinerja.measure.Measure.SPM_ON_TARGET;
import static id.kinerjapuskesmas.kinerja.measure.Measure.STAFF_ADEQUACY;
import static id.kinerjapuskesmas.kinerja.measure.Measure.STAFF_TRAINED;
import static id.kinerjapuskesmas.kinerja.measure.Measure.TOI;
import static id.kinerjapuskesmas.kinerja.measure.Measure.VISIT_RATE;

import id.kinerjapuskesmas.kinerja.measure.Measure;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four perspectives of the balanced scorecard and what stands under each. */
@Schema(
        description = "`CUSTOMER` satisfaction and complaints; `STAFF` posts filled, doctors, training;"
                + " `INTERNAL_PROCESS` PKP, SPM, visits and bed indicators; `FINANCE` economy, efficiency, effectiveness,"
                + " cost recovery.")
public enum Perspective {
    CUSTOMER(IKM, COMPLAINTS_HANDLED, COMPLAINT_MEDIAN_DAYS),
    STAFF(STAFF_ADEQUACY, PEOPLE_PER_DOCTOR, STAFF_TRAINED),
    INTERNAL_PROCESS(PKP_ON_TARGET, SPM_ON_TARGET, VISIT_RATE, AVLOS, BOR, TOI, BTO, GDR, NDR),
    FINANCE(ECONOMY, EFFICIENCY, EFFECTIVENESS, COST_RECOVERY);

    private final List<Measure> measures;

    Perspective(Measure... measures) {
        this.measures = List.of(measures);
    }

    List<Measure> measures() {
        return measures;
    }
}
