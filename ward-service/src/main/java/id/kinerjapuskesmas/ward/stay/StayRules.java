package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.problem.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What a stay must hold to on its own, whichever way it came in. */
final class StayRules {

    /** The part of an episode that is wrong: -1 the discharge, 0 the admission, n the n-th transfer; null the stay itself. */
    record Breach(Integer part, String field, String code, Text message, Map<String, Object> params) {

        static final int DISCHARGE = -1;

        /** Where the JSON of a stay holds it. */
        String pointer() {
            if (part == null) {
                return "/" + field;
            }
            return switch (part) {
                case DISCHARGE -> "/discharge/" + field;
                case 0 -> "/admission/" + field;
                default -> "/transfers/%d/%s".formatted(part - 1, field);
            };
        }
    }

    static final Text LOOKS_PERSONAL = Text.of(
            "Isian ini memuat 16 angka (NIK) atau 13 angka (nomor kartu). Pakai nomor episode milik fasilitas.",
            "This holds 16 digits (a NIK) or is 13 digits (a card number). Use the facility's own episode number.");

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private StayRules() {}

    static List<Breach> breaches(Episode episode, Instant now, ZoneId zone) {
        var breaches = new ArrayList<Breach>();
        if (looksPersonal(episode.reference())) {
            breaches.add(new Breach(null, "reference", "LOOKS_LIKE_NIK", LOOKS_PERSONAL, Map.of()));
        }
        if (episode.admission().at().isBefore(EARLIEST)) {
            breaches.add(new Breach(
                    0,
                    "at",
                    "TOO_EARLY",
                    Text.of("Sebelum tahun 2000 tidak diterima.", "Nothing before the year 2000 is taken."),
                    Map.of()));
        }
        var transfers = new HashSet<>();
        for (var i = 0; i < episode.moves().size(); i++) {
            var move = episode.moves().get(i);
            future(i, move.at(), now, zone, breaches);
            if (i > 0) {
                order(i, episode.moves().get(i - 1), move, zone, breaches);
                if (!transfers.add(move.transfer())) {
                    breaches.add(new Breach(
                            i,
                            "transfer",
                            "DUPLICATE_TRANSFER",
                            Text.of("Id perpindahan ini sudah dipakai.", "This id of a transfer stands twice."),
                            Map.of()));
                }
            }
        }
        if (!episode.isOpen()) {
            discharge(episode, now, zone, breaches);
        }
        return breaches;
    }

    /** Whether it could be somebody's NIK or BPJS card, separators or not. */
    static boolean looksPersonal(String text) {
        return text.matches(".*([0-9][ ._/-]?){16}.*") || text.matches("[0-9]{13}");
    }

    private static void future(int part, Instant at, Instant now, ZoneId zone, List<Breach> breaches) {
        if (at.isAfter(now)) {
            breaches.add(new Breach(
                    part,
                    "at",
                    "FUTURE_DATE",
                    Text.of(
                            "%s belum terjadi.".formatted(local(at, zone)),
                            "%s has not come yet.".formatted(local(at, zone))),
                    Map.of("value", local(at, zone).toString())));
        }
    }

    private static void order(int part, Move before, Move move, ZoneId zone, List<Breach> breaches) {
        if (!move.at().isAfter(before.at())) {
            breaches.add(new Breach(
                    part,
                    "at",
                    "TRANSFER_OUT_OF_ORDER",
                    Text.of(
                            "Pindah %s harus sesudah %s.".formatted(local(move.at(), zone), local(before.at(), zone)),
                            "The move at %s must come after %s."
                                    .formatted(local(move.at(), zone), local(before.at(), zone))),
                    Map.of("after", local(before.at(), zone).toString())));
        }
        if (move.isSamePlace(before)) {
            breaches.add(new Breach(
                    part,
                    "ward",
                    "NO_MOVE",
                    Text.of(
                            "Pasien sudah berada di ruang, kelas dan tempat tidur ini.",
                            "The patient already lies in this ward, class and bed."),
                    Map.of()));
        }
    }

    private static void discharge(Episode episode, Instant now, ZoneId zone, List<Breach> breaches) {
        var end = episode.dischargedAt();
        future(Breach.DISCHARGE, end, now, zone, breaches);
        if (end.isBefore(episode.admission().at())) {
            breaches.add(new Breach(
                    Breach.DISCHARGE,
                    "at",
                    "DISCHARGE_BEFORE_ADMISSION",
                    Text.of(
                            "Keluar %s mendahului masuk %s."
                                    .formatted(
                                            local(end, zone),
                                            local(episode.admission().at(), zone)),
                            "The discharge at %s precedes the admission at %s."
                                    .formatted(
                                            local(end, zone),
                                            local(episode.admission().at(), zone))),
                    Map.of("admittedAt", local(episode.admission().at(), zone).toString())));
        } else if (end.isBefore(episode.last().at())) {
            breaches.add(new Breach(
                    Breach.DISCHARGE,
                    "at",
                    "DISCHARGE_BEFORE_TRANSFER",
                    Text.of(
                            "Keluar %s mendahului perpindahan terakhir %s."
                                    .formatted(
                                            local(end, zone),
                                            local(episode.last().at(), zone)),
                            "The discharge at %s precedes the last transfer at %s."
                                    .formatted(
                                            local(end, zone),
                                            local(episode.last().at(), zone))),
                    Map.of("transferredAt", local(episode.last().at(), zone).toString())));
        }
    }

    static OffsetDateTime local(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
