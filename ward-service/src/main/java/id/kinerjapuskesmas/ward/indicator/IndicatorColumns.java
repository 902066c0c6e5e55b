package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The flat form of a set of indicators: one column a figure, and the inputs behind them. */
final class IndicatorColumns {

    /** For the contract; the order of {@link #ALL}. */
    static final String TYPES =
            "bor:number avlos:number los:number toi:number bto:number gdr:number ndr:number patientDays:integer"
                    + " availableBedDays:integer discharges:integer completeness:number reasons flags";

    private static final List<Column> ALL = List.of(
            Column.of("bor", "BOR (%)", "BOR (%)"),
            Column.of("avlos", "AVLOS (hari)", "AVLOS (days)"),
            Column.of("los", "HP/D (hari)", "HP/D (days)"),
            Column.of("toi", "TOI (hari)", "TOI (days)"),
            Column.of("bto", "BTO (kali)", "BTO (times)"),
            Column.of("gdr", "GDR (per seribu)", "GDR (per mille)"),
            Column.of("ndr", "NDR (per seribu)", "NDR (per mille)"),
            Column.of("patientDays", "Hari perawatan", "Patient days"),
            Column.of("availableBedDays", "Hari tempat tidur", "Available bed days"),
            Column.of("discharges", "Pasien keluar", "Discharges"),
            Column.of("completeness", "Kelengkapan", "Completeness"),
            Column.of("reasons", "Alasan kosong", "Why empty"),
            Column.of("flags", "Catatan", "Flags"));

    private IndicatorColumns() {}

    static List<Column> after(Column... keys) {
        return Stream.concat(Arrays.stream(keys), ALL.stream()).toList();
    }

    /** A row: the keys, then the figures in the official order with LOS after AVLOS. */
    static Object[] row(List<Figure> official, Figure los, Object... keys) {
        var values = new ArrayList<Object>(Arrays.asList(keys));
        values.add(official.get(0).value());
        values.add(official.get(1).value());
        values.add(los == null ? null : los.value());
        official.subList(2, official.size()).forEach(figure -> values.add(figure.value()));
        values.add(official.get(0).numerator());
        values.add(official.get(0).denominator());
        values.add(official.get(1).denominator());
        values.add(official.get(0).completeness());
        values.add(joined(official.stream().map(Figure::reason)));
        values.add(joined(official.stream().flatMap(figure -> figure.flags().stream())));
        return values.toArray();
    }

    private static String joined(Stream<String> codes) {
        var text = codes.filter(Objects::nonNull).distinct().collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
