package id.kinerjapuskesmas.survey.samplesize;

import id.kinerjapuskesmas.rest.tabular.Column;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sample a population needs, by formula and by the printed table. */
@Schema(
        description =
                "Required sample by Krejcie-Morgan: the formula's value, and the printed table's next higher row.")
record SampleSize(
        @Schema(description = "Service users in the period", examples = "4384") long population,
        Significance significance,
        BigDecimal chiSquare,
        @Schema(description = "The formula's value, HALF_UP", examples = "353") long required,
        @Schema(
                        nullable = true,
                        description = "Population of the table row used; the table is for 5 per cent only",
                        examples = "4500")
                Long tablePopulation,
        @Schema(nullable = true, description = "The table's value", examples = "354") Long requiredByTable,
        @Schema(examples = "S = X2*N*P*Q / (d^2*(N-1) + X2*P*Q), P = Q = 0.5, d = 0.05, HALF_UP") String formula)
        implements Tabular {

    static final String COLUMNS = "population:integer significance chiSquare:number required:integer"
            + " tablePopulation:integer requiredByTable:integer";

    @Override
    public Export export() {
        var columns = List.of(
                Column.of("population", "Populasi", "Population"),
                Column.of("significance", "Taraf kesalahan", "Significance"),
                Column.of("chiSquare", "Khi-kuadrat", "Chi square"),
                Column.of("required", "Sampel menurut rumus", "Sample by formula"),
                Column.of("tablePopulation", "Populasi pada tabel", "Population in the table"),
                Column.of("requiredByTable", "Sampel menurut tabel", "Sample by table"));
        return Export.of(
                "besar-sampel",
                columns,
                sink -> sink.row(population, significance, chiSquare, required, tablePopulation, requiredByTable));
    }

    static SampleSize of(long population, Significance significance) {
        var row = significance == Significance.FIVE_PERCENT ? KrejcieMorgan.tableRow(population) : null;
        return new SampleSize(
                population,
                significance,
                significance.chiSquare(),
                KrejcieMorgan.required(population, significance),
                row == null ? null : row.getKey(),
                row == null ? null : row.getValue(),
                "S = X2*N*P*Q / (d^2*(N-1) + X2*P*Q), P = Q = 0.5, d = 0.05, HALF_UP");
    }
}
