package id.kinerjapuskesmas.kinerja.report;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/** What holds for the period of every report. */
final class ReportRules {

    private ReportRules() {}

    static Optional<Flaw> period(ReportKey key, LocalDate today) {
        var first = key.isYear()
                ? Year.parse(key.period()).atDay(1)
                : YearMonth.parse(key.period()).atDay(1);
        if (first.isAfter(today)) {
            return Optional.of(
                    flaw("IN_THE_FUTURE", Text.of("Periode ini belum tiba.", "This period has not begun yet."), key));
        }
        return Optional.empty();
    }

    /** Whether what is there already speaks of the same months at another grain. */
    static Optional<Flaw> overlap(ReportKey key, Collection<ReportKey> others) {
        return others.stream()
                .filter(other -> other.facility().equals(key.facility())
                        && other.year().equals(key.year())
                        && other.isYear() != key.isYear())
                .findFirst()
                .map(other -> flaw(
                        "COUNTED_TWICE",
                        Text.of(
                                "Tahun %s sudah dilaporkan sebagai %s; angkanya akan terhitung dua kali."
                                        .formatted(key.year(), other.isYear() ? "satu tahun" : "bulanan"),
                                "The year %s is reported %s already; it would count twice."
                                        .formatted(key.year(), other.isYear() ? "as a whole" : "by month")),
                        key));
    }

    private static Flaw flaw(String code, Text text, ReportKey key) {
        return Flaw.in("period", code, text).with("value", key.period());
    }
}
