package id.kinerjapuskesmas.survey.followup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All progress entries of a follow-up, oldest first. */
@Schema(description = "All progress entries of a follow-up, oldest first, complete in one call.")
record ProgressList(List<Progress> items) {}
