package id.kinerjapuskesmas.kinerja.population;

import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Row;

/** The name of a village as it stands in a key. */
public final class Village {

    public static final String PATTERN = "^[A-Za-z][A-Za-z0-9 .'()-]{0,59}$";

    private Village() {}

    /** The village that a row names, or null and a flaw. */
    public static String of(Row row) {
        var village = row.required("village");
        if (village != null && !village.matches(PATTERN)) {
            row.refuse(
                    "village",
                    "NOT_A_VILLAGE",
                    Text.of(
                            "Nama desa: huruf, angka, spasi, paling panjang 60.",
                            "Name of a village: letters, digits, spaces, at most 60."));
        }
        return village;
    }
}
