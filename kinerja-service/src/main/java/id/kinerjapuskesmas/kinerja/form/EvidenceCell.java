package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.assessment.Evidence;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The links of a row in one cell: a line each, the address, a space, the title. */
final class EvidenceCell {

    private static final String COLUMN = "evidence";
    private static final int MOST = 10;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TITLE = 200;

    private EvidenceCell() {}

    static String write(List<Evidence> links) {
        return links.isEmpty()
                ? null
                : links.stream().map(link -> link.url() + " " + link.title()).collect(Collectors.joining("\n"));
    }

    /** The links, noting what is wrong with them; an address without a title is its own title. */
    static List<Evidence> read(Row row) {
        var text = row.text(COLUMN);
        if (text == null) {
            return List.of();
        }
        var links = new ArrayList<Evidence>();
        for (var line :
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            var parts = line.split("\\s+", 2);
            var title =
                    parts.length == 2 ? parts[1] : parts[0].substring(0, Math.min(LONGEST_TITLE, parts[0].length()));
            if (!parts[0].matches(Evidence.URL) || parts[0].length() > LONGEST_URL) {
                row.refuse(
                        COLUMN,
                        "NOT_A_LINK",
                        Text.of(
                                "Setiap baris harus dimulai dengan alamat https:// tanpa nama pengguna.",
                                "Every line must begin with an https:// address without user name."));
                return List.of();
            }
            if (title.length() > LONGEST_TITLE) {
                row.refuse(
                        COLUMN,
                        "TITLE_TOO_LONG",
                        Text.of("Judul paling banyak 200 huruf.", "A title has at most 200 characters."));
            }
            links.add(new Evidence(parts[0], title));
        }
        if (links.size() > MOST) {
            row.refuse(COLUMN, "TOO_MANY_LINKS", Text.of("Paling banyak sepuluh tautan.", "At most ten links."));
        }
        return links;
    }
}
