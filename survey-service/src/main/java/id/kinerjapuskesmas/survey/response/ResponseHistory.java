package id.kinerjapuskesmas.survey.response;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All revisions of a response, oldest first. */
@Schema(description = "All revisions of a response, oldest first; the last is the present one.")
record ResponseHistory(
        @Schema(description = "Whether it was voided, by whom and why stands in the last revision") boolean voided,
        List<Response> items) {}
