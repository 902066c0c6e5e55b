package id.kinerjapuskesmas.rest.tabular;

import static id.kinerjapuskesmas.rest.tabular.CellKind.BOOLEAN;
import static id.kinerjapuskesmas.rest.tabular.CellKind.DATE;
import static id.kinerjapuskesmas.rest.tabular.CellKind.DATE_TIME;
import static id.kinerjapuskesmas.rest.tabular.CellKind.DECIMAL;
import static id.kinerjapuskesmas.rest.tabular.CellKind.TEXT;
import static id.kinerjapuskesmas.rest.tabular.CellKind.TIME_OF_DAY;
import static id.kinerjapuskesmas.rest.tabular.CellKind.WHOLE;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * One line of an imported file. Typed reads note a flaw with line, column and value instead of throwing, and return
 * null; look at {@link #flaws()} when the row is read.
 */
public final class Row {

    private static final int MOST_DIGITS = 18;
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{3})+");

    private static final Set<CellKind> CODES = EnumSet.of(TEXT);
    private static final Set<CellKind> TEXTS = EnumSet.of(TEXT, WHOLE, DATE, DATE_TIME, TIME_OF_DAY, BOOLEAN);
    private static final Set<CellKind> NUMBERS = EnumSet.of(TEXT, WHOLE, DECIMAL);
    private static final Set<CellKind> DATES = EnumSet.of(TEXT, DATE);

    private final long line;
    private final Map<String, String> cells;
    private final char decimalMark;
    private final SheetPlace place;
    private final List<Flaw> flaws = new ArrayList<>();

    Row(long line, Map<String, String> cells, char decimalMark) {
        this(line, cells, decimalMark, null);
    }

    /** A row of a workbook, whose cells know their kind. */
    Row(long line, Map<String, String> cells, SheetPlace place) {
        this(line, cells, '.', place);
    }

    private Row(long line, Map<String, String> cells, char decimalMark, SheetPlace place) {
        this.line = line;
        this.cells = cells;
        this.decimalMark = decimalMark;
        this.place = place;
    }

    public long line() {
        return line;
    }

    /** What was sent, whatever it is. */
    public String raw(String column) {
        return cells.get(column);
    }

    /** The address of the row's cell in a workbook, such as C7; null in other files and for a column it has not. */
    public String address(String column) {
        return place == null ? null : place.cell(column, line);
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    public boolean isFlawed() {
        return !flaws.isEmpty();
    }

    /** Notes a flaw of the given column, with what the cell holds. */
    public void refuse(String column, String code, Text message) {
        refuse(Flaw.cell(line, column, code, message).with("value", String.valueOf(cells.get(column))));
    }

    public void refuse(Flaw flaw) {
        flaws.add(place == null ? flaw : place.address(flaw));
    }

    /**
     * The cell's text, or null when empty; spreadsheet errors and formulas are refused.
     *
     * <p>In a workbook, a whole number is its digits, a date is ISO (2026-01-31, or 2026-01-31T08:30 with a time, of no
     * zone) and true or false are these words. A number with a fraction is refused: 32.10 has become 32.1.
     */
    public String text(String column) {
        return text(column, TEXTS);
    }

    /** As {@link #text}, for codes whose leading zeros count: in a workbook only a cell that holds text. */
    public String code(String column) {
        return text(column, CODES);
    }

    private String text(String column, Set<CellKind> taken) {
        var cell = cells.get(column);
        if (cell == null || cell.isBlank() || isOfOtherKind(column, taken)) {
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

    private boolean isOfOtherKind(String column, Set<CellKind> taken) {
        var kind = place == null ? null : place.kinds().get(column);
        if (kind == null || taken.contains(kind)) {
            return false;
        }
        var reason = KindRefused.of(kind);
        refuse(Flaw.cell(line, column, reason.code(), reason.message()).with("value", cells.get(column)));
        return true;
    }

    /** As {@link #text}, noting a flaw when empty. */
    public String required(String column) {
        var before = flaws.size();
        var text = text(column);
        if (text == null && flaws.size() == before && flaws.stream().noneMatch(flaw -> flaw.column() == null)) {
            refuse(column, "MISSING", Text.of("Wajib diisi.", "Must be present."));
        }
        return text;
    }

    /** A whole number written with digits only, or null when empty. */
    public Long whole(String column) {
        return parse(
                column,
                NUMBERS,
                "NOT_A_WHOLE_NUMBER",
                () -> Text.of("Harus bilangan bulat.", "Must be a whole number."),
                text -> {
                    if (!isWhole(text)) {
                        throw new IllegalArgumentException();
                    }
                    return Long.valueOf(text);
                });
    }

    private static boolean isWhole(String text) {
        var start = text.charAt(0) == '-' ? 1 : 0;
        for (var at = start; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return text.length() > start && text.length() - start <= MOST_DIGITS;
    }

    /** A number with the file's decimal mark and no grouping, or null when empty. */
    public BigDecimal decimal(String column) {
        return parse(
                column,
                NUMBERS,
                "NOT_A_NUMBER",
                () -> Text.of(
                        "Harus bilangan dengan tanda desimal '%s' tanpa pemisah ribuan.".formatted(decimalMark),
                        "Must be a number with '%s' as decimal mark and no grouping.".formatted(decimalMark)),
                text -> {
                    if (place != null && place.kinds().get(column) == TEXT && !isWhole(text)) {
                        // whether "1.234" typed as text is a fraction or a thousand, nobody can tell
                        throw new IllegalArgumentException();
                    }
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
                DATES,
                "NOT_A_DATE",
                () -> Text.of("Harus tanggal seperti 2026-01-31.", "Must be a date such as 2026-01-31."),
                LocalDate::parse);
    }

    public OffsetDateTime time(String column) {
        return parse(
                column,
                TEXTS,
                "NOT_A_TIME",
                () -> Text.of(
                        "Harus waktu dengan zona seperti 2026-01-31T08:00:00+07:00.",
                        "Must be a time with its offset such as 2026-01-31T08:00:00+07:00."),
                OffsetDateTime::parse);
    }

    public UUID uuid(String column) {
        return parse(column, TEXTS, "NOT_A_UUID", () -> Text.of("Harus UUID.", "Must be a UUID."), UUID::fromString);
    }

    public Boolean bool(String column) {
        return parse(
                column,
                TEXTS,
                "NOT_A_BOOLEAN",
                () -> Text.of("Harus true atau false.", "Must be true or false."),
                text -> {
                    return switch (text) {
                        case "true" -> true;
                        case "false" -> false;
                        default -> throw new IllegalArgumentException();
                    };
                });
    }

    public <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        return parse(
                column,
                TEXTS,
                "NOT_ONE_OF",
                () -> {
                    var values = Arrays.toString(type.getEnumConstants());
                    return Text.of("Harus salah satu dari " + values + ".", "Must be one of " + values + ".");
                },
                text -> Enum.valueOf(type, text));
    }

    private <T> T parse(
            String column, Set<CellKind> taken, String code, Supplier<Text> message, Function<String, T> parser) {
        var text = text(column, taken);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException notOfThisType) {
            refuse(column, code, message.get());
            return null;
        }
    }
}
