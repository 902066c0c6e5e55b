package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any legal sequence of admission, transfers and discharge, thick with midnights, single minutes and 48 hours. */
final class LegalEpisodes {

    static final List<String> WARDS = List.of("A", "B", "C");
    private static final List<BedClass> CLASSES = List.of(BedClass.III, BedClass.II);
    private static final int DAY = 24 * 60;

    private LegalEpisodes() {}

    /** The raw draw: moments in minutes since 00:00 of the first day, where to move, and how it ends. */
    private record Draw(
            List<Integer> moments, List<Integer> places, boolean open, DischargeWay way, int exact, Sex sex) {}

    static Arbitrary<List<Episode>> of(LocalDate first, int days, ZoneId zone) {
        return draws(days).list().ofMinSize(1).ofMaxSize(12).map(draws -> {
            var episodes = new ArrayList<Episode>();
            for (var i = 0; i < draws.size(); i++) {
                episodes.add(episode(i, draws.get(i), first, days, zone));
            }
            return episodes;
        });
    }

    private static Arbitrary<Draw> draws(int days) {
        var minuteOfDay = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.of(0, 1, DAY - 1, 12 * 60)),
                net.jqwik.api.Tuple.of(4, Arbitraries.integers().between(0, DAY - 1)));
        var moment = Combinators.combine(Arbitraries.integers().between(0, days - 1), minuteOfDay)
                .as((day, minute) -> day * DAY + minute);
        return Combinators.combine(
                        moment.list().uniqueElements().ofMinSize(1).ofMaxSize(5).map(list -> list.stream()
                                .sorted()
                                .toList()),
                        Arbitraries.integers().between(0, 6).list().ofSize(5),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of(DischargeWay.values()),
                        Arbitraries.of(0, 0, 2_879, 2_880, 2_881),
                        Arbitraries.of(Sex.values()))
                .as(Draw::new);
    }

    private static Episode episode(int number, Draw draw, LocalDate first, int days, ZoneId zone) {
        var start = first.atStartOfDay(zone).toInstant();
        var moments = draw.moments();
        var moves = new ArrayList<Move>();
        var place = draw.places().get(0) % 6;
        var bed = "E" + number;
        var lastMove = draw.open() || moments.size() == 1 ? moments.size() : moments.size() - 1;
        for (var i = 0; i < lastMove; i++) {
            if (i > 0) {
                // 6: another bed of the same ward and class, else another ward or class
                var step = draw.places().get(i);
                if (step == 6) {
                    bed = bed + "x";
                } else {
                    place = (place + 1 + step % 5) % 6;
                }
            }
            moves.add(new Move(
                    start.plusSeconds(60L * moments.get(i)),
                    WARDS.get(place % 3),
                    CLASSES.get(place / 3),
                    bed,
                    i == 0 ? null : UUID.randomUUID()));
        }
        var open = new Episode("E" + number, draw.sex(), AgeGroup.YEARS_25_44, Payer.OTHER, moves, null, null);
        if (draw.open()) {
            return open;
        }
        var end = moments.get(moments.size() - 1);
        var exact = moments.get(0) + draw.exact();
        if (draw.exact() > 0 && exact < days * DAY && exact >= moments.get(lastMove - 1)) {
            end = exact;
        }
        return open.ended(start.plusSeconds(60L * end), draw.way());
    }

    static Episode shifted(Episode episode, int days) {
        var seconds = days * 86_400L;
        return new Episode(
                episode.reference(),
                episode.sex(),
                episode.ageGroup(),
                episode.payer(),
                episode.moves().stream()
                        .map(move -> new Move(
                                move.at().plusSeconds(seconds),
                                move.ward(),
                                move.bedClass(),
                                move.bed(),
                                move.transfer()))
                        .toList(),
                episode.isOpen() ? null : episode.dischargedAt().plusSeconds(seconds),
                episode.way());
    }
}
