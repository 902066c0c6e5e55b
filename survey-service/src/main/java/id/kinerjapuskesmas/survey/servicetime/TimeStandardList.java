package id.kinerjapuskesmas.survey.servicetime;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All standards of a facility. */
@Schema(description = "All standards of a facility, past and future ones too, by unit and day, complete in one call.")
record TimeStandardList(List<TimeStandard> items) {}
