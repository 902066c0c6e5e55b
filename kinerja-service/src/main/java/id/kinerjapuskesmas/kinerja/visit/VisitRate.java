package id.kinerjapuskesmas.kinerja.visit;

import id.kinerjapuskesmas.kinerja.measure.FigureSource;
import id.kinerjapuskesmas.kinerja.measure.Measure;
import id.kinerjapuskesmas.kinerja.measure.Measurement;
import id.kinerjapuskesmas.kinerja.measure.Origin;
import id.kinerjapuskesmas.kinerja.population.Populations.Base;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.Ideal;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.tabular.Column;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The visit rate of one facility on the wire. */
@Schema(description = "Visits a month in per cent of the population of the working area, against the local standard.")
public record VisitRate(
        @Schema(examples = "P3521080201") String facility,
        @Schema(examples = "Padas") String name,
        @Schema(examples = "2018") String period,
        @Schema(description = "Months of the period", examples = "12") int months,
        @Schema(description = "Months that are reported", examples = "12") int monthsReported,
        @Schema(description = "Visits reported", examples = "25863") long visits,
        @Schema(nullable = true, description = "People of the working area; null where unknown", examples = "36233")
                Long population,
        @Schema(
                        nullable = true,
                        description = "Year of the population; another year than the period's carries the flag"
                                + " POPULATION_OF_OTHER_YEAR",
                        examples = "2018")
                Integer populationYear,
        @Schema(
                        description =
                                "visits / (population x months) x 100; INCOMPLETE with MONTHS_MISSING, NO_DATA with NOT_AVAILABLE"
                                        + " (no visits) or NO_POPULATION")
                Figure rate,
        FigureSource source) {

    static final String COLUMNS =
            "facility name period months:integer monthsReported:integer visits:integer population:integer"
                    + " populationYear:integer rate:number lower:number upper:number status reason";

    static final Page.Sheet<VisitRate> SHEET = new Page.Sheet<>(
            "angka-kunjungan",
            List.of(
                    Column.of("facility", "Fasilitas", "Facility"),
                    Column.of("name", "Nama", "Name"),
                    Column.of("period", "Periode", "Period"),
                    Column.of("months", "Bulan", "Months"),
                    Column.of("monthsReported", "Bulan dilaporkan", "Months reported"),
                    Column.of("visits", "Kunjungan", "Visits"),
                    Column.of("population", "Penduduk", "Population"),
                    Column.of("populationYear", "Tahun penduduk", "Population year"),
                    Column.of("rate", "Angka kunjungan (%)", "Visit rate (%)"),
                    Column.of("lower", "Standar bawah", "Lower standard"),
                    Column.of("upper", "Standar atas", "Upper standard"),
                    Column.of("status", "Terhadap standar", "Against the standard"),
                    Column.of("reason", "Alasan", "Reason")),
            VisitRate::row);

    private List<Object> row() {
        var ideal = rate.ideal();
        return Arrays.asList(
                facility,
                name,
                period,
                months,
                monthsReported,
                visits,
                population,
                populationYear,
                rate.value(),
                ideal == null ? null : ideal.lower(),
                ideal == null ? null : ideal.upper(),
                rate.status(),
                rate.reason());
    }

    /** The rate over a base, with its exact value. */
    public static Measurement measure(ReadVisits.Summed sum, Base base, int year, Ideal ideal) {
        var totals = sum.totals();
        var figure = Measure.VISIT_RATE.figure().ideal(ideal).n(totals.visits());
        if (sum.sumsDiffer()) {
            figure.flag("PRINTED_SUM_DIFFERS");
        }
        BigFraction exact = null;
        if (totals.reported() == 0) {
            figure.undefined(ValueStatus.NO_DATA, Measurement.NOT_AVAILABLE);
        } else if (!totals.isComplete()) {
            figure.undefined(ValueStatus.INCOMPLETE, "MONTHS_MISSING")
                    .completeness(BigFraction.of(totals.reported(), totals.months()));
        } else if (base == null) {
            figure.undefined(ValueStatus.NO_DATA, "NO_POPULATION");
        } else {
            figure.fraction(BigDecimal.valueOf(totals.visits()), BigDecimal.valueOf(base.people() * totals.months()));
            exact = VisitTotals.monthlyRate(totals.visits(), totals.months(), base.people());
            if (exact == null) {
                figure.undefined(ValueStatus.DENOMINATOR_ZERO, "NO_POPULATION");
            } else {
                figure.value(exact);
            }
            if (base.year() != year) {
                figure.flag("POPULATION_OF_OTHER_YEAR");
            }
        }
        var reference = sum.revision() + "." + (base == null ? 0 : base.year() + "." + base.revision());
        var at = sum.changedAt() == null ? Instant.EPOCH : sum.changedAt();
        return new Measurement(
                Measure.VISIT_RATE,
                exact,
                figure.build(at, reference),
                FigureSource.here(Origin.VISITS, reference),
                base == null ? null : "population " + base.year());
    }
}
