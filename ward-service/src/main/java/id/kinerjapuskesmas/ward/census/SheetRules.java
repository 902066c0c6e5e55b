package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The identities a sheet must meet on its own and against the day before, each breach told with its numbers. */
final class SheetRules {

    /** One breach: where, which, why, and the numbers of it. */
    record Breach(String field, String code, Text message, Map<String, Object> numbers) {}

    private SheetRules() {}

    static List<Breach> breaches(DailyCounts counts) {
        var breaches = new ArrayList<Breach>();
        if (counts.balance() < 0) {
            breaches.add(moreLeftThanPresent(counts));
        } else if (counts.closing() != counts.balance()) {
            breaches.add(unbalanced(counts));
        }
        if (counts.sameDay() > counts.mostSameDay()) {
            breaches.add(tooManySameDay(counts));
        }
        if (counts.discharges() == 0 && counts.lengthOfStayDays() != 0) {
            breaches.add(stayWithoutDischarge(counts));
        } else if (counts.lengthOfStayDays() < counts.discharges()) {
            breaches.add(stayTooShort(counts));
        }
        return breaches;
    }

    /** The breach of continuity with the day before, whose closing balance is known. */
    static Breach openingDiffers(long opening, long closingBefore) {
        return new Breach(
                "opening",
                "OPENING_MISMATCH",
                Text.of(
                        "Pasien awal %d tidak sama dengan pasien akhir hari sebelumnya %d."
                                .formatted(opening, closingBefore),
                        "Opening %d differs from the closing %d of the day before.".formatted(opening, closingBefore)),
                Map.of("opening", opening, "closingBefore", closingBefore));
    }

    private static Breach moreLeftThanPresent(DailyCounts c) {
        return new Breach(
                "closing",
                "MORE_LEFT_THAN_PRESENT",
                Text.of(
                        "Keluar %d (hidup %d + mati %d) dan dipindahkan %d melebihi pasien yang ada %d (awal %d + masuk %d + pindahan %d)."
                                .formatted(
                                        c.discharges(),
                                        c.dischargedAlive(),
                                        c.deaths(),
                                        c.transferredOut(),
                                        c.present(),
                                        c.opening(),
                                        c.admitted(),
                                        c.transferredIn()),
                        "Discharges %d (alive %d + dead %d) and transfers out %d exceed the patients present %d (opening %d + admitted %d + transferred in %d)."
                                .formatted(
                                        c.discharges(),
                                        c.dischargedAlive(),
                                        c.deaths(),
                                        c.transferredOut(),
                                        c.present(),
                                        c.opening(),
                                        c.admitted(),
                                        c.transferredIn())),
                numbers("discharges", c.discharges(), "transferredOut", c.transferredOut(), "present", c.present()));
    }

    private static Breach unbalanced(DailyCounts c) {
        return new Breach(
                "closing",
                "CLOSING_MISMATCH",
                Text.of(
                        "Pasien akhir %d, seharusnya %d = awal %d + masuk %d + pindahan %d - dipindahkan %d - keluar hidup %d - mati %d."
                                .formatted(
                                        c.closing(),
                                        c.balance(),
                                        c.opening(),
                                        c.admitted(),
                                        c.transferredIn(),
                                        c.transferredOut(),
                                        c.dischargedAlive(),
                                        c.deaths()),
                        "Closing %d, but opening %d + admitted %d + transferred in %d - transferred out %d - discharged alive %d - dead %d = %d."
                                .formatted(
                                        c.closing(),
                                        c.opening(),
                                        c.admitted(),
                                        c.transferredIn(),
                                        c.transferredOut(),
                                        c.dischargedAlive(),
                                        c.deaths(),
                                        c.balance())),
                numbers("closing", c.closing(), "expected", c.balance()));
    }

    private static Breach tooManySameDay(DailyCounts c) {
        return new Breach(
                "sameDay",
                "SAME_DAY_TOO_MANY",
                Text.of(
                        "Masuk dan keluar hari yang sama %d, paling banyak %d: yang terkecil dari masuk + pindahan %d dan keluar %d."
                                .formatted(
                                        c.sameDay(), c.mostSameDay(), c.admitted() + c.transferredIn(), c.discharges()),
                        "Same-day patients %d, at most %d: the lesser of admitted + transferred in %d and discharges %d."
                                .formatted(
                                        c.sameDay(),
                                        c.mostSameDay(),
                                        c.admitted() + c.transferredIn(),
                                        c.discharges())),
                numbers("sameDay", c.sameDay(), "most", c.mostSameDay()));
    }

    private static Breach stayWithoutDischarge(DailyCounts c) {
        return new Breach(
                "lengthOfStayDays",
                "STAY_WITHOUT_DISCHARGE",
                Text.of(
                        "Lama dirawat %d padahal tidak ada pasien keluar; lama dirawat dihitung saat keluar."
                                .formatted(c.lengthOfStayDays()),
                        "Length of stay %d without a discharge; stays count on the day they end."
                                .formatted(c.lengthOfStayDays())),
                numbers("lengthOfStayDays", c.lengthOfStayDays(), "discharges", 0L));
    }

    private static Breach stayTooShort(DailyCounts c) {
        return new Breach(
                "lengthOfStayDays",
                "STAY_TOO_SHORT",
                Text.of(
                        "Lama dirawat %d kurang dari pasien keluar %d; tiap pasien paling sedikit 1 hari."
                                .formatted(c.lengthOfStayDays(), c.discharges()),
                        "Length of stay %d is less than the discharges %d; each patient counts at least 1 day."
                                .formatted(c.lengthOfStayDays(), c.discharges())),
                numbers("lengthOfStayDays", c.lengthOfStayDays(), "discharges", c.discharges()));
    }

    private static Map<String, Object> numbers(Object... pairs) {
        var numbers = new TreeMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            numbers.put((String) pairs[i], pairs[i + 1]);
        }
        return numbers;
    }
}
