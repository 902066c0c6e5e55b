package id.kinerjapuskesmas.kinerja.form;

import id.kinerjapuskesmas.kinerja.instrument.BandStep;
import id.kinerjapuskesmas.kinerja.instrument.IndicatorDefinition;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import java.math.BigDecimal;
import org.dhatim.fastexcel.reader.CellAddress;

/**
 * The arithmetic of one row as the spreadsheet computes it, line by line that of {@code scoring.Indicator}.
 *
 * <p>A band is found by comparing whole numbers (P × factor with bound × ToS), because 14/100*100 is not 14 to a spreadsheet.
 */
final class FormFormulas {

    private final FormColumns columns;
    private final FormKind kind;
    private final int row;
    private final IndicatorDefinition indicator;

    /** @param row counted from 0 */
    FormFormulas(FormKind kind, int row, IndicatorDefinition indicator) {
        this.columns = FormColumns.of(kind);
        this.kind = kind;
        this.row = row;
        this.indicator = indicator;
    }

    /** The cells a formula reads. */
    private record Cells(String denominator, String numerator, String score) {

        /** Something was counted, and there is something to divide by. */
        String divisible() {
            return "AND(ISNUMBER(%s),SUM(%s)>0)".formatted(numerator, denominator);
        }
    }

    /** The formula of a computed column; null where this type of indicator has none. */
    String of(String column) {
        var entered = new Cells(cell("denominator"), cell("numerator"), cell("score"));
        var formula = of(column, entered);
        if (formula == null || kind == FormKind.SELF || indicator.type().isPulled()) {
            return formula;
        }
        // where the health office entered nothing, what the Puskesmas entered counts
        var own = new Cells(cell("selfDenominator"), cell("selfNumerator"), cell("selfScore"));
        return "IF(COUNT(%s:%s)=0,%s,%s)".formatted(entered.denominator(), entered.score(), of(column, own), formula);
    }

    private String of(String column, Cells cells) {
        return switch (column) {
            case "expected" -> expected(cells);
            case "raw" -> raw(cells);
            case "uncapped" -> uncapped(cells);
            case "result" -> result(cells);
            default -> null;
        };
    }

    private String expected(Cells cells) {
        return switch (indicator.type()) {
            case COVERAGE ->
                "IF(ISNUMBER(%1$s),%2$s*%1$s/100,\"\")".formatted(cells.denominator(), plain(indicator.target()));
            case COUNT -> plain(indicator.target());
            default -> null;
        };
    }

    private String raw(Cells cells) {
        var type = indicator.type();
        if (type.hasDenominator()) {
            return "IF(%s,%s*%d/%s,\"\")"
                    .formatted(
                            cells.divisible(),
                            cells.numerator(),
                            indicator.unit().factor(),
                            cells.denominator());
        }
        if (type == IndicatorType.COUNT) {
            return "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cells.numerator());
        }
        return type.isPulled() ? "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cell("pulled")) : null;
    }

    private String uncapped(Cells cells) {
        return switch (indicator.type()) {
            case COVERAGE ->
                "IF(%s,%s*10000/(%s*%s),\"\")"
                        .formatted(
                                cells.divisible(), cells.numerator(), plain(indicator.target()), cells.denominator());
            case COUNT ->
                "IF(ISNUMBER(%1$s),%1$s*100/%2$s,\"\")".formatted(cells.numerator(), plain(indicator.target()));
            default -> null;
        };
    }

    private String result(Cells cells) {
        return switch (indicator.type()) {
            case COVERAGE, COUNT -> "IF(ISNUMBER(%1$s),MIN(100,%1$s),\"\")".formatted(cell("uncapped"));
            case LOWER_IS_BETTER, RANGE -> "IF(%s,%s,\"\")".formatted(cells.divisible(), banded(cells));
            case RATIO_ABOVE ->
                "IF(%s,%s,IF(AND(ISNUMBER(%s),SUM(%s)>0),%s,\"\"))"
                        .formatted(cells.divisible(), banded(cells), cells.denominator(), cells.numerator(), last());
            case SCORE, BINARY -> "IF(ISNUMBER(%1$s),%1$s,\"\")".formatted(cells.score());
            case IKM, BED -> "IF(ISNUMBER(%1$s),%2$s,\"\")".formatted(cell("pulled"), bands(cell("pulled"), "1", 1));
        };
    }

    private String banded(Cells cells) {
        return bands(cells.numerator(), cells.denominator(), indicator.unit().factor());
    }

    private String bands(String numerator, String denominator, int factor) {
        var formula = new StringBuilder();
        var closed = indicator.bands().subList(0, indicator.bands().size() - 1);
        for (var step : closed) {
            formula.append("IF(%s,%s,".formatted(within(step, numerator, denominator, factor), plain(step.score())));
        }
        return formula.append(last()).append(")".repeat(closed.size())).toString();
    }

    private static String within(BandStep step, String numerator, String denominator, int factor) {
        var bound = step.upTo().stripTrailingZeros();
        var scale = BigDecimal.TEN.pow(Math.max(0, bound.scale()));
        return "ROUND(%s*%s,6)%s%s*%s"
                .formatted(
                        numerator,
                        plain(scale.multiply(BigDecimal.valueOf(factor))),
                        step.included() ? "<=" : "<",
                        denominator,
                        plain(bound.multiply(scale)));
    }

    private String last() {
        return plain(indicator.bands().get(indicator.bands().size() - 1).score());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String cell(String column) {
        return CellAddress.convertNumToColString(columns.place(column)) + (row + 1);
    }
}
