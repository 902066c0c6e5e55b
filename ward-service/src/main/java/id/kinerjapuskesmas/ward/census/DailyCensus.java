package id.kinerjapuskesmas.ward.census;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One stored sheet with its derived counts and its revision. */
@Schema(description = "One stored sheet of the daily census, with what follows from it.")
public record DailyCensus(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "RANAP") String ward,
        @JsonProperty("class") BedClass bedClass,
        @Schema(examples = "2025-03-01") LocalDate date,
        long opening,
        long admitted,
        long transferredIn,
        long transferredOut,
        long home,
        long referred,
        long otherHospital,
        long ownRequest,
        long absconded,
        long deathsUnder48h,
        long deaths48hPlus,
        long sameDay,
        long closing,
        long lengthOfStayDays,
        @Schema(
                        nullable = true,
                        description =
                                "Beds written on the sheet; null on a derived one, where the bed history tells them")
                Long beds,
        @Schema(description = "closing + sameDay") long patientDays,
        @Schema(description = "Alive and dead") long discharges,
        SheetSource source,
        @Schema(description = "1 for the first, raised by each correction", examples = "1") int revision,
        @Schema(nullable = true, description = "Why it was corrected") String reason,
        @Schema(description = "Who wrote this revision", examples = "puskesmas-P3327040201") String author,
        Instant recordedAt) {}
