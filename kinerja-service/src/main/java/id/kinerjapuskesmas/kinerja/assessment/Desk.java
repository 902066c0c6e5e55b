package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.rest.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** An assessment laid out with its instrument, for those who work on it. */
@ApplicationScoped
class Desk {

    private final Assessments assessments;
    private final Instruments instruments;
    private final Register register;
    private final Caller caller;

    Desk(Assessments assessments, Instruments instruments, Register register, Caller caller) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.register = register;
        this.caller = caller;
    }

    /** The frozen version, or for a draft the latest. */
    Instrument instrument(AssessmentRow row) {
        var version = row.instrumentVersion != null
                ? row.instrumentVersion
                : instruments.latestVersion(row.instrument).orElseThrow();
        return instruments.version(row.instrument, version);
    }

    boolean isInpatient(AssessmentRow row) {
        return register.find(row.facility).orElseThrow().inpatientOn(row.periodEnd);
    }

    Completeness completeness(AssessmentRow row, Map<String, ValueRow> values) {
        var entered = new LinkedHashMap<String, Entered>();
        values.forEach((indicator, value) -> entered.put(indicator, value.self()));
        return Form.completeness(instrument(row), isInpatient(row), entered);
    }

    /** The assessment on the wire, as this caller sees it. */
    Assessment show(AssessmentRow row) {
        var values = assessments.values(row);
        return new Assessment(
                row.assessment,
                row.facility,
                row.region,
                row.period,
                row.periodStart,
                row.periodEnd,
                row.instrument,
                instrument(row).version(),
                row.instrumentVersion != null,
                row.state,
                Transition.allowed(row.state, caller::has),
                completeness(row, values),
                values.values().stream().map(ValueRow::value).toList(),
                row.kelompok,
                row.ranking,
                row.updatedAt);
    }
}
