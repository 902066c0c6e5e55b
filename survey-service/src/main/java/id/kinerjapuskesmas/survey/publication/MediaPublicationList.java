package id.kinerjapuskesmas.survey.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All media in which a survey's result was made public. */
@Schema(description = "All media in which a survey's result was made public, oldest first, complete in one call.")
record MediaPublicationList(List<MediaPublication> items) {}
