package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the medicines of one facility and month, or reads them. */
@ApplicationScoped
class KeepMedicines {

    static final String KIND = "MEDICINE_REPORT";

    private final MedicineStore store;
    private final Register register;
    private final Revising revising;
    private final Conditional conditional;
    private final Caller caller;
    private final Clock clock;

    KeepMedicines(
            MedicineStore store,
            Register register,
            Revising revising,
            Conditional conditional,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.register = register;
        this.revising = revising;
        this.conditional = conditional;
        this.caller = caller;
        this.clock = clock;
    }

    record Kept(MedicineReport report, boolean isNew) {}

    @Transactional
    MedicineReport get(String facility, String month) {
        register.required(facility, caller.scope());
        var stored = store.find(facility, YearMonth.parse(month))
                .orElseThrow(() -> ProblemException.notFound("medicine report", facility + " " + month));
        conditional.read(stored.revision());
        return MedicineAvailability.report(stored, store.list(stored.list()));
    }

    @Transactional
    Kept put(String facility, String text, MedicineStocks sent) {
        register.required(facility, caller.scope());
        var month = YearMonth.parse(text);
        if (month.isAfter(YearMonth.now(clock))) {
            throw ProblemException.rule(Flaw.in(
                    "month", "IN_THE_FUTURE", Text.of("Bulan ini belum tiba.", "This month has not come yet.")));
        }
        var list = store.list(month)
                .orElseThrow(() -> ProblemException.rule(Flaw.in(
                        "month",
                        "NO_LIST",
                        Text.of(
                                "Belum ada daftar obat pada bulan ini (mulai 2015).",
                                "No list of medicines in this month (from 2015 on)."))));
        var stocks = checked(sent.stocks(), list, month);
        revising.lock(KIND, facility, text);
        var before = store.find(facility, month).orElse(null);
        var standing = before == null
                ? null
                : new Revising.Standing(before.stocks(), before.revision(), before.changedBy(), before.changedAt());
        var settled = revising.settle(KIND, facility, text, standing, stocks, null);
        var stored = new MedicineStore.Stored(
                facility, month, list.list(), stocks, settled.revision(), settled.by(), settled.at());
        if (settled.changed()) {
            store.write(stored);
        }
        return new Kept(MedicineAvailability.report(stored, list), settled.isNew());
    }

    private static SortedMap<Integer, MedicineStock> checked(
            List<MedicineStock> sent, MedicineList list, YearMonth month) {
        var flaws = new ArrayList<Flaw>();
        var stocks = new TreeMap<Integer, MedicineStock>();
        for (var i = 0; i < sent.size(); i++) {
            var stock = sent.get(i);
            var at = "/stocks/%d/".formatted(i);
            if (list.items().stream().noneMatch(item -> item.item() == stock.item())) {
                flaws.add(Flaw.at(
                                at + "item",
                                "UNKNOWN_ITEM",
                                Text.of(
                                        "Daftar memuat 1 sampai %d."
                                                .formatted(list.items().size()),
                                        "The list holds 1 to %d."
                                                .formatted(list.items().size())))
                        .with("value", stock.item()));
            }
            if (stocks.put(stock.item(), stock) != null) {
                flaws.add(Flaw.at(at + "item", "DUPLICATE", Text.of("Obat ganda.", "The medicine stands twice."))
                        .with("value", stock.item()));
            }
            if (stock.stockOutDays() > month.lengthOfMonth()) {
                flaws.add(Flaw.at(
                                at + "stockOutDays",
                                "LONGER_THAN_THE_MONTH",
                                Text.of(
                                        "Bulan ini %d hari.".formatted(month.lengthOfMonth()),
                                        "The month has %d days.".formatted(month.lengthOfMonth())))
                        .with("value", stock.stockOutDays()));
            }
            if (!stock.available() && stock.monitored() && stock.stockOutDays() == 0) {
                flaws.add(Flaw.at(
                        at + "stockOutDays",
                        "NOT_AVAILABLE_FOR_NO_DAY",
                        Text.of(
                                "Obat tidak tersedia pada akhir bulan: paling sedikit 1 hari kosong.",
                                "Not available at the end of the month: out for at least 1 day.")));
            }
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        return stocks;
    }
}
