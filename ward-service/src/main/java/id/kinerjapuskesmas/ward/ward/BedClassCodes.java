package id.kinerjapuskesmas.ward.ward;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code list of classes on a day. */
@Schema(description = "The classes of care in force on a day.")
public record BedClassCodes(LocalDate on, List<BedClassCode> items) {}
