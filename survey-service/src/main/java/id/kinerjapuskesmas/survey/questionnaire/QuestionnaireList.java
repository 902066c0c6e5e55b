package id.kinerjapuskesmas.survey.questionnaire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All questionnaires; they are few, so the list is complete. */
@Schema(description = "All questionnaires, complete in one call.")
record QuestionnaireList(List<Questionnaire> items) {}
