package id.kinerjapuskesmas.survey.ikm;

import static id.kinerjapuskesmas.rest.figure.FigureBuilder.round;

import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.tabular.Export;
import id.kinerjapuskesmas.rest.tabular.Tabular;
import id.kinerjapuskesmas.survey.facility.Facility;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The IKM of every facility of a region: what dashboards and kinerja-service read. */
@Schema(
        description =
                "The IKM of every facility of a region, complete in one call; facilities without data are listed.")
record RegionFacilitiesIkm(
        @Schema(examples = "32.07") String region,
        @Schema(examples = "2025") String period,
        @Schema(examples = "2025-01-01") LocalDate periodStart,
        @Schema(examples = "2025-12-31") LocalDate periodEnd,
        Method method,
        @Schema(description = "Changes when any figure here may have changed", examples = "37-9f3c21d0a4b7e655")
                String sourceRevision,
        List<Item> items)
        implements Tabular {

    @Override
    public Export export() {
        return FlatTables.of(this);
    }

    /** One facility. */
    @Schema(name = "FacilityIkmItem", description = "One facility of the region.")
    record Item(
            @Schema(examples = "P3207010101") String facility,
            @Schema(examples = "UPTD Puskesmas Ciamis") String name,
            @Schema(examples = "32.07") String region,
            Figure ikm,
            @Schema(nullable = true, examples = "B") String mutu,
            @Schema(nullable = true, examples = "Baik") String kinerja,
            @Schema(nullable = true, description = "Null where a survey states none", examples = "4384")
                    Long population,
            @Schema(nullable = true, examples = "353") Long requiredSample,
            @Schema(nullable = true, examples = "true") Boolean sampleSufficient,
            @Schema(description = "Surveys that count", examples = "2") int surveys,
            @Schema(description = "Respondents of these surveys", examples = "212") long n,
            @Schema(
                            nullable = true,
                            description = "Null without surveys, or where its surveys used different ones",
                            examples = "skm-2017-v1")
                    String questionnaire,
            @Schema(nullable = true, examples = "Permenpan-RB 14/2017") String regulation,
            @Schema(nullable = true, description = "IKM by MEAN_OF_UNITS, 2 decimals", examples = "81.52")
                    BigDecimal ikmMeanOfUnits,
            @Schema(nullable = true, description = "IKM by POOLED, 2 decimals", examples = "80.97")
                    BigDecimal ikmPooled,
            @Schema(nullable = true, description = "Lower end of the 95 % interval of `ikm`", examples = "79.90")
                    BigDecimal lower,
            @Schema(nullable = true, description = "Upper end of the 95 % interval of `ikm`", examples = "83.14")
                    BigDecimal upper,
            @Schema(
                            description =
                                    "NRR by unsur code in display order, 1 to 4, 3 decimals, by the asked method; an unsur"
                                            + " that nobody answered is absent",
                            examples = "{\"PERSYARATAN\": 3.245, \"PROSEDUR\": 3.102}")
                    Map<String, BigDecimal> nrr) {

        static Item of(
                Facility facility,
                List<SurveyTally> rows,
                Method method,
                Part mean,
                Part pooled,
                Instant now,
                String revision) {
            var part = method == Method.POOLED ? pooled : mean;
            var estimate = part.estimate();
            var population = rows == null ? null : Merge.population(rows);
            var sample = Sample.of(population, estimate.n());
            var band = Results.band(estimate, part.regulation());
            var ikm = Results.figure(estimate, part.regulation(), sample, now, revision);
            var nrr = new LinkedHashMap<String, BigDecimal>();
            estimate.unsur().stream()
                    .filter(score -> score.nrr() != null)
                    .forEach(score -> nrr.put(score.unsur(), round(score.nrr(), 3)));
            return new Item(
                    facility.facility(),
                    facility.name(),
                    facility.region(),
                    ikm,
                    band == null ? null : band.mutu(),
                    band == null ? null : band.kinerja(),
                    sample.population(),
                    sample.required(),
                    sample.sufficient(),
                    rows == null
                            ? 0
                            : (int) rows.stream()
                                    .map(SurveyTally::survey)
                                    .distinct()
                                    .count(),
                    estimate.n(),
                    part.questionnaire() == null ? null : part.questionnaire().questionnaire(),
                    part.regulation() == null ? null : part.regulation().title(),
                    rounded(mean),
                    rounded(pooled),
                    ikm.confidence() == null ? null : ikm.confidence().lower(),
                    ikm.confidence() == null ? null : ikm.confidence().upper(),
                    nrr);
        }

        private static BigDecimal rounded(Part part) {
            return part.estimate().ikm() == null ? null : round(part.estimate().ikm(), 2);
        }
    }
}
