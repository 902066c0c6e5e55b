package id.kinerjapuskesmas.survey.ikm;

import id.kinerjapuskesmas.rest.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An IKM with all that is published beside it. */
@Schema(
        description =
                """
                An IKM with all that is published beside it. `ikm.confidence` is the 95 % interval from the respondents' \
                own mean scores: value plus and minus Student's t times the standard error, with the finite-population \
                correction (N-n)/(N-1) where the population is known, cut to 25..100. Under MEAN_OF_UNITS the parts are \
                taken as independent samples and their degrees of freedom are added. It is null, with the flag \
                INTERVAL_NEEDS_TWO_RESPONDENTS, where a part has fewer than two respondents. It measures sampling alone, \
                as if respondents had been drawn at random.""")
record IkmResult(
        Method method,
        PartLevel partLevel,
        @Schema(description = "Parts that count", examples = "4") int units,
        @Schema(nullable = true, description = "Null where parts answered different ones", examples = "skm-2017-v1")
                String questionnaire,
        @Schema(nullable = true, description = "Whose bands give mutu and kinerja", examples = "Permenpan-RB 14/2017")
                String regulation,
        Figure ikm,
        @Schema(nullable = true, description = "NI, 3 decimals, for display", examples = "3.150") BigDecimal ni,
        @Schema(nullable = true, description = "Mutu pelayanan", examples = "B") String mutu,
        @Schema(nullable = true, description = "Kinerja unit pelayanan", examples = "Baik") String kinerja,
        @Schema(description = "In display order; empty where parts answered different questionnaires")
                List<UnsurResult> unsur,
        @Schema(description = "Unsur that nobody answered, when that is the reason for a null IKM")
                List<String> unsurWithoutAnswers,
        List<PartResult> parts,
        List<ExcludedPart> excluded,
        Sample sample) {}
