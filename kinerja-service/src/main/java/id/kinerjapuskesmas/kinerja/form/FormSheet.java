package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.assessment.Assessment;
import id.kinerjapuskesmas.kinerja.instrument.Instrument;
import java.util.List;

/** A form laid out: whose it is, of which version, and its rows in the order of the instrument's tree. */
record FormSheet(
        FormStamp stamp, Assessment assessment, Instrument instrument, String facilityName, List<FormRow> rows) {

    /** The name to save it under, without an ending. */
    String fileName() {
        var kind = stamp.kind() == FormKind.SELF ? "pkp" : "verifikasi-pkp";
        return kind + "-" + assessment.facility() + "-" + assessment.period();
    }
}
