package id.kinerjapuskesmas.ward.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All ideal profiles. */
@Schema(description = "All ideal profiles, by code.")
public record ProfileList(List<Profile> items) {}
