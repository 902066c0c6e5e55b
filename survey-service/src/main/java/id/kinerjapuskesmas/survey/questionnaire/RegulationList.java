package id.kinerjapuskesmas.survey.questionnaire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All regulations, newest first; they are few, so the list is complete. */
@Schema(description = "All regulations, newest first, complete in one call.")
record RegulationList(List<RegulationVersion> items) {}
