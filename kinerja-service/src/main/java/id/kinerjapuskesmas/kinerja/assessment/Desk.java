package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.deadline.Deadlines;
import id.kinerjapuskesmas.kinerja.facility.Facility;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.rest.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An assessment laid out with its instrument, for those who work on it. */
@ApplicationScoped
public class Desk {

    private final Assessments assessments;
    private final Instruments instruments;
    private final Register register;
    private final Deadlines deadlines;
    private final Caller caller;
    private final Clock clock;

    Desk(
            Assessments assessments,
            Instruments instruments,
            Register register,
            Deadlines deadlines,
            Caller caller,
            Clock clock) {
        this.assessments = assessments;
        this.instruments = instruments;
        this.register = register;
        this.deadlines = deadlines;
        this.caller = caller;
        this.clock = clock;
    }

    /** An assessment with all that is needed to fill it in or to score it. */
    public record Laid(
            Assessment assessment, long version, Instrument instrument, boolean inpatient, String facilityName) {}

    /** The assessment in the caller's scope, or 404. */
    @Transactional
    public Laid lay(UUID assessment) {
        var row = assessments.required(assessment, caller.scope());
        var facility = facility(row);
        return new Laid(show(row), row.version, instrument(row), facility.inpatientOn(row.periodEnd), facility.name());
    }

    /** The frozen version, or for a draft the latest. */
    Instrument instrument(AssessmentRow row) {
        var version = row.instrumentVersion != null
                ? row.instrumentVersion
                : instruments.latestVersion(row.instrument).orElseThrow();
        return instruments.version(row.instrument, version);
    }

    private Facility facility(AssessmentRow row) {
        return register.find(row.facility).orElseThrow();
    }

    boolean isInpatient(AssessmentRow row) {
        return facility(row).inpatientOn(row.periodEnd);
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
                row.written(),
                timing(row),
                row.updatedAt);
    }

    private Timing timing(AssessmentRow row) {
        return Timing.of(
                deadlines.of(row.region, row.period),
                row.submittedAt,
                row.verifiedAt,
                row.feedbackAt,
                clock.instant(),
                ZoneId.of(facility(row).zone()));
    }
}
