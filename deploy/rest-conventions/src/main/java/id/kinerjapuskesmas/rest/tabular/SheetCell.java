package id.kinerjapuskesmas.rest.tabular;

import static id.kinerjapuskesmas.rest.tabular.CellKind.BOOLEAN;
import static id.kinerjapuskesmas.rest.tabular.CellKind.DATE;
import static id.kinerjapuskesmas.rest.tabular.CellKind.DATE_TIME;
import static id.kinerjapuskesmas.rest.tabular.CellKind.DECIMAL;
import static id.kinerjapuskesmas.rest.tabular.CellKind.ERROR;
import static id.kinerjapuskesmas.rest.tabular.CellKind.PERCENT;
import static id.kinerjapuskesmas.rest.tabular.CellKind.TEXT;
import static id.kinerjapuskesmas.rest.tabular.CellKind.TIME_OF_DAY;
import static id.kinerjapuskesmas.rest.tabular.CellKind.TOO_LONG;
import static id.kinerjapuskesmas.rest.tabular.CellKind.TOO_MANY_DIGITS;
import static id.kinerjapuskesmas.rest.tabular.CellKind.WHOLE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** The value of one cell as text that does not depend on how the spreadsheet shows it, and what it was. */
record SheetCell(CellKind kind, String text) {

    /** A spreadsheet keeps 15 digits of a number; what follows is noise of its binary form. */
    private static final MathContext KEPT_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_SHOWN = 80;
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    /** Day 0 of serials from 61 on; those before count a 29 February 1900 that never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_TRUE_DAY = 61;
    private static final int LAST_DAY = 2_958_465;

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^hmsHMS\\]][^\\]]*\\]");

    static SheetCell of(Cell cell, boolean from1904) {
        var value = cell.getValue();
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> text(cell.getText());
            case BOOLEAN -> new SheetCell(BOOLEAN, String.valueOf(value));
            case NUMBER -> number((BigDecimal) value, cell.getDataFormatId(), cell.getDataFormatString(), from1904);
            // real formulas are refused before; some writers store plain texts as the result of none
            case FORMULA -> text(cell.getText());
            case ERROR -> new SheetCell(ERROR, shortened(String.valueOf(cell.getRawValue())));
        };
    }

    static SheetCell text(String text) {
        if (text.isBlank()) {
            return null;
        }
        return text.length() > LONGEST_TEXT ? new SheetCell(TOO_LONG, shortened(text)) : new SheetCell(TEXT, text);
    }

    static SheetCell number(BigDecimal raw, Integer formatId, String format, boolean from1904) {
        if (raw.precision() > 40 || Math.abs((long) raw.scale()) > 400) {
            return new SheetCell(TOO_MANY_DIGITS, shortened(raw.toString()));
        }
        var value = raw.round(KEPT_DIGITS);
        if (isDate(formatId, format)) {
            var date = date(value, from1904);
            if (date != null) {
                return date;
            }
        }
        if (format != null && NOT_SHOWN.matcher(format).replaceAll("").indexOf('%') >= 0) {
            return new SheetCell(PERCENT, value.stripTrailingZeros().toPlainString());
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return new SheetCell(DECIMAL, value.stripTrailingZeros().toPlainString());
        }
        var digits = value.toBigInteger().abs().toString().length();
        return new SheetCell(
                digits > KEPT_DIGITS.getPrecision() ? TOO_MANY_DIGITS : WHOLE,
                value.toBigInteger().toString());
    }

    private static SheetCell date(BigDecimal serial, boolean from1904) {
        var seconds = serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP);
        if (seconds.signum() < 0 || serial.intValue() > LAST_DAY) {
            return null;
        }
        var day = seconds.longValueExact() / 86_400;
        var time = LocalTime.ofSecondOfDay(seconds.longValueExact() % 86_400);
        if (day == 0 && serial.signum() > 0) {
            return new SheetCell(TIME_OF_DAY, time.toString());
        }
        if (!from1904 && day < FIRST_TRUE_DAY) {
            return null;
        }
        var date = (from1904 ? DAY_ZERO_1904 : DAY_ZERO).plusDays(day);
        return time.equals(LocalTime.MIDNIGHT)
                ? new SheetCell(DATE, date.toString())
                : new SheetCell(DATE_TIME, date + "T" + time);
    }

    private static boolean isDate(Integer formatId, String format) {
        if (format == null) {
            // the built-in dates of East Asian editions have no format string
            return formatId != null && (formatId >= 27 && formatId <= 36 || formatId >= 50 && formatId <= 58);
        }
        return NOT_SHOWN.matcher(format).replaceAll("").chars().anyMatch(letter -> "ymdhsYMDHS".indexOf(letter) >= 0);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
