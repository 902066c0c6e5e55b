package id.kinerjapuskesmas.ward.census;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every revision of one sheet. */
@Schema(description = "Every revision of one sheet, the present one first.")
public record CensusRevisions(List<DailyCensus> items) {}
