package id.kinerjapuskesmas.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a form: its questions in answer order, the unsur they measure and the regulation that bands the result. */
@Schema(description = "A version of a form. It never changes once the first response has arrived (`frozenAt`).")
public record Questionnaire(
        @Schema(examples = "skm-2017-v1") String questionnaire,
        Label title,
        Regulation regulation,
        List<Unsur> unsur,
        @Schema(description = "In the order of the form") List<Question> questions,
        @Schema(description = "Codes of the respondent profile") List<CodeList> codeLists,
        @Schema(nullable = true, description = "When the first response arrived; null while it may still change")
                Instant frozenAt,
        @Schema(nullable = true, description = "Whose own version it is; null: shipped with the service, for everybody")
                Owner owner,
        @Schema(nullable = true, description = "The version it began as a copy of", examples = "skm-2017-v1")
                String copiedFrom,
        @JsonIgnore @Schema(hidden = true) long scoreScale,
        @JsonIgnore @Schema(hidden = true) int version) {

    /** A version as it is shipped: nobody's own, no copy, never changed. */
    public Questionnaire(
            String questionnaire,
            Label title,
            Regulation regulation,
            List<Unsur> unsur,
            List<Question> questions,
            List<CodeList> codeLists,
            Instant frozenAt,
            long scoreScale) {
        this(questionnaire, title, regulation, unsur, questions, codeLists, frozenAt, null, null, scoreScale, 1);
    }

    /** Whether surveys of a facility may ask it: it is shipped, the facility's own, or of a region around it. */
    public boolean isUsableBy(String facility, String region) {
        return owner == null
                || (owner.facility() == null
                        ? region.equals(owner.region()) || region.startsWith(owner.region() + ".")
                        : owner.facility().equals(facility));
    }

    /** Whether it says what an owner writes; a copy left as it was made says what its source said then. */
    boolean says(QuestionnaireData data) {
        return data.owner().equals(owner)
                && data.regulation().equals(regulation.regulation())
                && data.title().equals(title)
                && Objects.equals(data.from(), copiedFrom)
                && (data.unsur() == null || data.unsur().equals(unsur))
                && (data.questions() == null || data.questions().equals(questions));
    }

    /** Whether a list of the respondent profile knows the code. */
    public boolean knowsCode(String list, String code) {
        return codeLists.stream().anyMatch(known -> known.list().equals(list) && known.has(code));
    }

    /** The places in an answer sheet, from 0, that measure an unsur. */
    public List<Integer> placesOf(Unsur measured) {
        return IntStream.range(0, questions.size())
                .filter(place -> measured.unsur().equals(questions.get(place).unsur()))
                .boxed()
                .toList();
    }

    /** The place of a question in an answer sheet, from 0, or -1. */
    public int placeOf(String question) {
        return IntStream.range(0, questions.size())
                .filter(place -> questions.get(place).question().equals(question))
                .findFirst()
                .orElse(-1);
    }
}
