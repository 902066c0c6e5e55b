package id.kinerjapuskesmas.kinerja.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pulled figures that a file gives otherwise than they are in force. */
final class IgnoredFigures {

    private static final String COLUMN = "pulled";

    private IgnoredFigures() {}

    static List<IgnoredFigure> of(ReadForm file, FormSheet sheet) {
        var byCode = sheet.rows().stream()
                .filter(row -> row.isPulled() && row.applies())
                .collect(Collectors.toMap(row -> row.node().code(), Function.identity()));
        return file.lines().stream()
                .filter(line -> file.hasColumn(COLUMN) && byCode.containsKey(String.valueOf(line.indicator())))
                .map(line -> figure(line, byCode.get(line.indicator()).pulled()))
                .filter(figure -> !isSame(figure.value(), figure.inForce()))
                .toList();
    }

    private static IgnoredFigure figure(ReadForm.Line line, BigDecimal inForce) {
        var cell = line.row().raw(COLUMN);
        return new IgnoredFigure(
                line.row().line(),
                line.row().address(COLUMN),
                line.indicator(),
                cell == null || cell.isBlank() ? null : cell.strip(),
                inForce);
    }

    private static boolean isSame(String text, BigDecimal figure) {
        if (text == null || figure == null) {
            return text == null && figure == null;
        }
        try {
            return new BigDecimal(text.replace(',', '.')).compareTo(figure) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
