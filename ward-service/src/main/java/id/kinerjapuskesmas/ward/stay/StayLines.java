package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The lines of one stay, which stand together in a file: an admission, transfers in order, at most one discharge. */
final class StayLines {

    private final List<StayLine> lines = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private Episode episode;

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean takes(StayLine line) {
        return lines.isEmpty() || line.stay() != null && line.stay().equals(first().stay());
    }

    void add(StayLine line) {
        lines.add(line);
    }

    StayLine first() {
        return lines.get(0);
    }

    /** Line numbers of the admission and the transfers, as the database takes an array. */
    String moveLines() {
        var numbers = new StringBuilder("{");
        for (var i = 0; i < episode.moves().size(); i++) {
            numbers.append(i == 0 ? "" : ",").append(lines.get(i).line());
        }
        return numbers.append('}').toString();
    }

    long lastLine() {
        return lines.get(lines.size() - 1).line();
    }

    Episode episode() {
        return episode;
    }

    /** What is wrong with the lines, alone and together; empty when {@link #episode} tells a stay. */
    List<Flaw> read(Instant now, ZoneId zone) {
        lines.forEach(line -> flaws.addAll(line.flaws()));
        if (flaws.isEmpty()) {
            order();
        }
        if (flaws.isEmpty()) {
            episode = told();
            StayRules.breaches(episode, now, zone).forEach(breach -> flaws.add(flaw(breach)));
        }
        return flaws;
    }

    private void order() {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var isFirst = i == 0;
            var isLast = i == lines.size() - 1;
            if (isFirst != (line.event() == StayEvent.ADMISSION)) {
                flaws.add(line.flaw(
                        "event",
                        isFirst ? "NO_ADMISSION" : "SECOND_ADMISSION",
                        isFirst
                                ? Text.of(
                                        "Baris pertama sebuah perawatan harus ADMISSION.",
                                        "The first line of a stay must be its ADMISSION.")
                                : Text.of("Satu perawatan hanya satu ADMISSION.", "A stay has one ADMISSION only.")));
            } else if (!isLast && line.event() == StayEvent.DISCHARGE) {
                flaws.add(line.flaw(
                        "event",
                        "EVENT_AFTER_DISCHARGE",
                        Text.of("DISCHARGE harus baris terakhir.", "DISCHARGE must be the last line.")));
            }
            if (!Objects.equals(line.reference(), first().reference())) {
                flaws.add(line.flaw(
                        "reference",
                        "REFERENCE_DIFFERS",
                        Text.of(
                                "Nomor berbeda dengan baris pertama perawatan ini.",
                                "Differs from the first line of this stay.")));
            }
        }
    }

    private Episode told() {
        var last = lines.get(lines.size() - 1);
        var ends = last.event() == StayEvent.DISCHARGE;
        return new Episode(
                first().reference(),
                first().sex(),
                first().ageGroup(),
                first().payer(),
                lines.stream()
                        .filter(line -> line.event() != StayEvent.DISCHARGE)
                        .map(StayLine::move)
                        .toList(),
                ends ? last.at() : null,
                ends ? last.way() : null);
    }

    private Flaw flaw(StayRules.Breach breach) {
        var line = breach.part() == null
                ? first()
                : breach.part() == StayRules.Breach.DISCHARGE ? lines.get(lines.size() - 1) : lines.get(breach.part());
        return new Flaw(null, null, line.line(), breach.field(), breach.code(), breach.message(), breach.params());
    }
}
