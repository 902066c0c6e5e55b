package id.kinerjapuskesmas.survey.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All changes of a record, oldest first. */
@Schema(description = "All changes of a record, oldest first, complete in one call.")
public record ChangeList(List<Change> items) {}
