package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.problem.Language;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What an explanation may be asked besides: to hold a published figure against ours. */
public class ExplanationRequest extends IndicatorRequest {

    @QueryParam("indicator")
    @Parameter(description = "Indicator of the published figure, together with `published`", example = "BOR")
    Indicator indicator;

    @QueryParam("published")
    @Parameter(
            description = "A figure published elsewhere, in the official unit, to be held against ours",
            example = "53.6")
    BigDecimal published;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Parameter(hidden = true)
    String acceptLanguage;

    Language language() {
        return Language.of(acceptLanguage);
    }
}
