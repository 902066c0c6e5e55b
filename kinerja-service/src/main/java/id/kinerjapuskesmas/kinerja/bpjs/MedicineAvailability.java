package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** What follows from the stocks of a month. */
final class MedicineAvailability {

    private MedicineAvailability() {}

    static MedicineReport report(MedicineStore.Stored stored, MedicineList list) {
        var missing = list.items().stream()
                .map(MedicineList.Item::item)
                .filter(item -> !stored.stocks().containsKey(item))
                .toList();
        var monitored = stored.stocks().values().stream()
                .filter(MedicineStock::monitored)
                .toList();
        return new MedicineReport(
                stored.facility(),
                stored.month().toString(),
                stored.list(),
                figure(stored, list, missing, monitored),
                missing,
                monitored.stream()
                        .filter(stock -> !stock.available())
                        .map(MedicineStock::item)
                        .toList(),
                monitored.stream().mapToLong(MedicineStock::stockOutDays).sum(),
                (int) monitored.stream()
                        .filter(stock -> stock.stockOutDays() > 0)
                        .count(),
                List.copyOf(stored.stocks().values()),
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }

    private static Figure figure(
            MedicineStore.Stored stored, MedicineList list, List<Integer> missing, List<MedicineStock> monitored) {
        var available = monitored.stream().filter(MedicineStock::available).count();
        var figure = FigureBuilder.of(
                        "MEDICINE_AVAILABILITY",
                        Unit.PERCENT,
                        new Formula("MEDICINE_AVAILABILITY", 1, list.regulation()))
                .fraction(available, monitored.size())
                .n(monitored.size())
                .completeness(
                        BigFraction.of(stored.stocks().size(), list.items().size()));
        if (!missing.isEmpty()) {
            figure.undefined(ValueStatus.INCOMPLETE, "INCOMPLETE");
        } else if (monitored.isEmpty()) {
            figure.undefined(ValueStatus.NOT_APPLICABLE, "NOTHING_MONITORED");
        } else {
            figure.value(BigFraction.of(available, monitored.size()).multiply(100));
        }
        return figure.build(stored.changedAt(), String.valueOf(stored.revision()));
    }
}
