package id.kinerjapuskesmas.ward.quality;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every closing and reopening of a month. */
@Schema(description = "Every closing and reopening of a month, the latest first.")
public record MonthHistory(List<MonthStep> items) {}
