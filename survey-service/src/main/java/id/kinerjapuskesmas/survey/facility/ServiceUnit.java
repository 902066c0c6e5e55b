package id.kinerjapuskesmas.survey.facility;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit layanan (poli) of a facility. */
@Schema(description = "A service unit (unit layanan, poli) of a facility.")
public record ServiceUnit(
        @Schema(description = "Code within the facility", examples = "KIA") String unit,
        Label name,
        @JsonIgnore @Schema(hidden = true) int version) {

    public static final String CODE = "^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$";
}
