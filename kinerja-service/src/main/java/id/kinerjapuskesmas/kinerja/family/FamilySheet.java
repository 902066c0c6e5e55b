package id.kinerjapuskesmas.kinerja.family;

import id.kinerjapuskesmas.kinerja.population.Village;
import id.kinerjapuskesmas.kinerja.report.Cells;
import id.kinerjapuskesmas.kinerja.report.ReportKey;
import id.kinerjapuskesmas.kinerja.report.ReportSheet;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/** Counts of families in a file: three columns for each indicator. */
class FamilySheet implements ReportSheet<FamilyCounts> {

    private static final List<String> ANSWERS = List.of("_YES", "_NO", "_NA");

    @Override
    public Columns columns() {
        var indicators = Arrays.stream(FamilyIndicator.values())
                .flatMap(indicator -> ANSWERS.stream().map(answer -> indicator + answer));
        return Columns.required("village", "families", "healthy", "preHealthy", "unhealthy")
                .optional(Stream.concat(Stream.of("withoutIndex"), indicators).toArray(String[]::new));
    }

    @Override
    public String part(Row row) {
        return Village.of(row);
    }

    @Override
    public FamilyCounts content(Row row, ReportKey key) {
        var families = Cells.required(row, "families");
        var healthy = Cells.required(row, "healthy");
        var preHealthy = Cells.required(row, "preHealthy");
        var unhealthy = Cells.required(row, "unhealthy");
        var withoutIndex = Cells.count(row, "withoutIndex");
        var answers = new EnumMap<FamilyIndicator, IndicatorAnswers>(FamilyIndicator.class);
        for (var indicator : FamilyIndicator.values()) {
            read(row, indicator, answers);
        }
        if (families != null && families == 0) {
            row.refuse("families", "OUT_OF_RANGE", Text.of("Paling sedikit 1.", "At least 1."));
        }
        if (row.isFlawed()) {
            return null;
        }
        var counts = new FamilyCounts(families, healthy, preHealthy, unhealthy, withoutIndex, answers);
        FamilyRules.broken(counts).forEach(one -> row.refuse(column(one.field()), FamilyRules.CODE, one.message()));
        return counts;
    }

    /** All three answers, or none of them. */
    private static void read(Row row, FamilyIndicator indicator, EnumMap<FamilyIndicator, IndicatorAnswers> answers) {
        var given = ANSWERS.stream()
                .filter(answer -> {
                    var cell = row.raw(indicator + answer);
                    return cell != null && !cell.isBlank();
                })
                .count();
        if (given == 0) {
            return;
        }
        var yes = Cells.required(row, indicator + "_YES");
        var no = Cells.required(row, indicator + "_NO");
        var notApplicable = Cells.required(row, indicator + "_NA");
        if (yes != null && no != null && notApplicable != null) {
            answers.put(indicator, new IndicatorAnswers(yes, no, notApplicable));
        }
    }

    private static String column(String field) {
        return field.startsWith("indicators/") ? field.substring("indicators/".length()) + "_YES" : field;
    }
}
