package id.kinerjapuskesmas.kinerja.spm;

import id.kinerjapuskesmas.rest.problem.Text;
import java.util.Optional;

/** What a row of a sheet may be under a version of the SPM. */
final class RowRules {

    private static final int MOST_ITEMS = 99;

    private RowRules() {}

    /** A broken rule: the field it concerns, its code and its sentence. */
    record Broken(String field, String code, Text message) {}

    static Optional<Broken> check(SpmVersion version, String indicator, String item) {
        var known = version.indicator(indicator);
        if (known.isEmpty()) {
            return Optional.of(new Broken(
                    "indicator",
                    "UNKNOWN_INDICATOR",
                    Text.of(
                            "%s tidak memuat indikator ini.".formatted(version.regulation()),
                            "%s has no such indicator.".formatted(version.regulation()))));
        }
        if (item.equals(SpmRow.PEOPLE)) {
            return Optional.empty();
        }
        if (!version.hasIndex()) {
            return Optional.of(new Broken(
                    "item",
                    "NO_QUALITY_ITEMS",
                    Text.of(
                            "%s tidak meminta barang dan tenaga.".formatted(version.regulation()),
                            "%s does not ask for goods and staff.".formatted(version.regulation()))));
        }
        var most = known.get().qualityItems() == null ? MOST_ITEMS : known.get().qualityItems();
        return Integer.parseInt(item.substring(1)) <= most
                ? Optional.empty()
                : Optional.of(new Broken(
                        "item",
                        "UNKNOWN_ITEM",
                        Text.of(
                                "Lampiran memuat B1 sampai B%d.".formatted(most),
                                "The annex lists B1 to B%d.".formatted(most))));
    }
}
