package id.kinerjapuskesmas.survey.facility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All service units of a facility; they are few, so the list is complete. */
@Schema(description = "All service units of a facility, complete in one call.")
record ServiceUnitList(List<ServiceUnit> items) {}
