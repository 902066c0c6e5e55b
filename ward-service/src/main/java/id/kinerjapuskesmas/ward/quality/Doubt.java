package id.kinerjapuskesmas.ward.quality;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A {@link Finding} before its language is known.
 *
 * @param ward null where the whole facility is meant
 */
record Doubt(
        String facility, LocalDate date, String ward, BedClass bedClass, FindingCode code, Long expected, Long actual) {

    /** The place of a finding in its list. */
    static List<String> keyOf(Finding finding) {
        return List.of(
                finding.facility(),
                finding.date().toString(),
                Objects.requireNonNullElse(finding.ward(), ""),
                finding.bedClass() == null ? "" : finding.bedClass().name(),
                finding.code().name());
    }

    Finding in(Language language) {
        return new Finding(
                facility,
                date,
                ward,
                bedClass,
                code,
                code.severity(),
                expected,
                actual,
                code.sentence(expected, actual).in(language));
    }

    /** As a reason why a month cannot be closed. */
    Flaw asFlaw() {
        var flaw = Flaw.at("/action", code.name(), code.sentence(expected, actual))
                .with("date", date.toString())
                .with("expected", expected)
                .with("actual", actual);
        return ward == null ? flaw : flaw.with("ward", ward).with("class", String.valueOf(bedClass));
    }
}
