package id.kinerjapuskesmas.survey.questionnaire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The codes one field of the respondent profile may hold. */
@Schema(description = "A code list of the respondent profile.")
public record CodeList(@Schema(examples = "EDUCATION") String list, List<CodeValue> values) {

    /** A code and its label. */
    @Schema(description = "A code and its label.")
    public record CodeValue(@Schema(examples = "DIII") String code, Label label) {}

    public boolean has(String code) {
        return values.stream().anyMatch(value -> value.code().equals(code));
    }
}
