package id.kinerjapuskesmas.rest.tabular;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One line of an imported file. Typed reads note a flaw with line, column and value instead of throwing, and return
 * null; look at {@link #flaws()} when the row is read.
 */
public final class Row {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{3})+");

    private final long line;
    private final Map<String, String> cells;
    private final char decimalMark;
    private final List<Flaw> flaws = new ArrayList<>();

    Row(long line, Map<String, String> cells, char decimalMark) {
        this.line = line;
        this.cells = cells;
        this.decimalMark = decimalMark;
    }

    public long line() {
        return line;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public boolean isFlawed() {
        return !flaws.isEmpty();
    }

    /** Notes a flaw of the given column, with what the cell holds. */
    public void refuse(String column, String code, Text message) {
        flaws.add(Flaw.cell(line, column, code, message).with("value", String.valueOf(cells.get(column))));
    }

    public void refuse(Flaw flaw) {
        flaws.add(flaw);
    }

    /** The cell's text, or null when empty; spreadsheet errors and formulas are refused. */
    public String text(String column) {
        var cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        var text = cell.strip();
        if (text.startsWith("#") && (text.endsWith("!") || text.endsWith("?") || text.equals("#N/A"))) {
            refuse(
                    column,
                    "SPREADSHEET_ERROR",
                    Text.of("Sel berisi galat lembar kerja.", "The cell holds a spreadsheet error."));
            return null;
        }
        if (text.startsWith("=")) {
            refuse(
                    column,
                    "FORMULA",
                    Text.of("Sel berisi rumus; kirim nilainya.", "The cell holds a formula; send its value."));
            return null;
        }
        return text;
    }

    /** As {@link #text}, noting a flaw when empty. */
    public String required(String column) {
        var before = flaws.size();
        var text = text(column);
        var unreadableLine = flaws.stream().anyMatch(flaw -> flaw.column() == null);
        if (text == null && flaws.size() == before && !unreadableLine) {
            refuse(column, "MISSING", Text.of("Wajib diisi.", "Must be present."));
        }
        return text;
    }

    /** A whole number written with digits only, or null when empty. */
    public Long whole(String column) {
        return parse(
                column, "NOT_A_WHOLE_NUMBER", Text.of("Harus bilangan bulat.", "Must be a whole number."), text -> {
                    if (!WHOLE.matcher(text).matches()) {
                        throw new IllegalArgumentException();
                    }
                    return Long.valueOf(text);
                });
    }

    /** A number with the file's decimal mark and no grouping, or null when empty. */
    public BigDecimal decimal(String column) {
        return parse(
                column,
                "NOT_A_NUMBER",
                Text.of(
                        "Harus bilangan dengan tanda desimal '%s' tanpa pemisah ribuan.".formatted(decimalMark),
                        "Must be a number with '%s' as decimal mark and no grouping.".formatted(decimalMark)),
                text -> {
                    var foreignMark = decimalMark == ',' ? '.' : ',';
                    if (text.indexOf(foreignMark) >= 0 || (GROUPED.matcher(text).matches() && decimalMark == ',')) {
                        throw new IllegalArgumentException();
                    }
                    return new BigDecimal(text.replace(decimalMark, '.'));
                });
    }

    public LocalDate date(String column) {
        return parse(
                column,
                "NOT_A_DATE",
                Text.of("Harus tanggal seperti 2026-01-31.", "Must be a date such as 2026-01-31."),
                LocalDate::parse);
    }

    public OffsetDateTime time(String column) {
        return parse(
                column,
                "NOT_A_TIME",
                Text.of(
                        "Harus waktu dengan zona seperti 2026-01-31T08:00:00+07:00.",
                        "Must be a time with its offset such as 2026-01-31T08:00:00+07:00."),
                OffsetDateTime::parse);
    }

    public UUID uuid(String column) {
        return parse(column, "NOT_A_UUID", Text.of("Harus UUID.", "Must be a UUID."), UUID::fromString);
    }

    public Boolean bool(String column) {
        return parse(column, "NOT_A_BOOLEAN", Text.of("Harus true atau false.", "Must be true or false."), text -> {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException();
            };
        });
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        var values = Arrays.toString(type.getEnumConstants());
        return parse(
                column,
                "NOT_ONE_OF",
                Text.of("Harus salah satu dari " + values + ".", "Must be one of " + values + "."),
                text -> Enum.valueOf(type, text));
    }

    private <T> T parse(String column, String code, Text message, Function<String, T> parser) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException notOfThisType) {
            refuse(column, code, message);
            return null;
        }
    }
}
