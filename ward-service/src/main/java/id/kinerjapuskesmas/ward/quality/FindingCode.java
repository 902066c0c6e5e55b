package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.problem.Text;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be doubted in stored sheets; none of it is refused, because each can be true or needs another ward's sheet. */
@Schema(
        description =
                "`BALANCE_BREAK` (ERROR) opening differs from the closing of the day before, which was corrected or came"
                        + " later; `BEDS_DIFFER` (NOTICE) the sheet's beds differ from the bed history, which counts;"
                        + " `DISCHARGES_ABOVE_BEDS` (NOTICE) more left in a day than there are beds; `MISSING_DAYS` (GAP) no"
                        + " sheet and no total from this day on, so many days; `PATIENTS_ABOVE_BEDS` (NOTICE) more patients at"
                        + " 24:00 than beds (BOR over 100 is legal and flagged); `PATIENTS_WITHOUT_BEDS` (ERROR) patients where"
                        + " no bed was open; `SAME_DAY_ABOVE_ADMISSIONS` (ERROR) the facility's same-day patients exceed its"
                        + " admissions; `TRANSFERS_UNEQUAL` (ERROR) the facility's transfers in and out differ.")
public enum FindingCode {
    BALANCE_BREAK(
            Severity.ERROR,
            "Pasien awal %2$s, pasien akhir hari sebelumnya %1$s.",
            "Opening %2$s, closing of the day before %1$s."),
    BEDS_DIFFER(
            Severity.NOTICE,
            "Tempat tidur pada sensus %2$s, menurut riwayat %1$s; riwayat yang dihitung.",
            "Beds on the sheet %2$s, in the history %1$s; the history counts."),
    DISCHARGES_ABOVE_BEDS(
            Severity.NOTICE, "Pasien keluar %2$s melebihi tempat tidur %1$s.", "Discharges %2$s exceed the beds %1$s."),
    MISSING_DAYS(
            Severity.GAP, "Tanpa sensus selama %2$s hari mulai hari ini.", "No census for %2$s days from this day on."),
    PATIENTS_ABOVE_BEDS(
            Severity.NOTICE,
            "Pasien akhir %2$s melebihi tempat tidur %1$s.",
            "Patients at 24:00 %2$s exceed the beds %1$s."),
    PATIENTS_WITHOUT_BEDS(
            Severity.ERROR,
            "Ada %2$s hari perawatan padahal tidak ada tempat tidur.",
            "%2$s patient days although no bed was open."),
    SAME_DAY_ABOVE_ADMISSIONS(
            Severity.ERROR,
            "Masuk dan keluar hari yang sama %2$s melebihi pasien masuk %1$s.",
            "Same-day patients %2$s exceed the admissions %1$s."),
    TRANSFERS_UNEQUAL(
            Severity.ERROR,
            "Pindahan %2$s, dipindahkan %1$s; dalam satu fasilitas harus sama.",
            "Transferred in %2$s, out %1$s; within a facility they must be equal.");

    private final Severity severity;
    private final Text sentence;

    FindingCode(Severity severity, String id, String en) {
        this.severity = severity;
        this.sentence = Text.of(id, en);
    }

    static List<String> names(Severity wanted) {
        return Arrays.stream(values())
                .filter(code -> wanted == null || code.severity == wanted)
                .map(Enum::name)
                .toList();
    }

    Severity severity() {
        return severity;
    }

    Text sentence(Long expected, Long actual) {
        return Text.of(sentence.id().formatted(expected, actual), sentence.en().formatted(expected, actual));
    }
}
