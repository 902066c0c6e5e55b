package id.kinerjapuskesmas.survey.ikm;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All publications of a survey, oldest first. */
@Schema(description = "All publications of a survey, oldest first, complete in one call.")
record PublicationList(List<Publication> items) {}
