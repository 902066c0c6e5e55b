package id.kinerjapuskesmas.ward.ward;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of care in the dated code list. */
@Schema(description = "A class of care, since when it exists, and how SIRS and Aplicares call it.")
public record BedClassCode(
        @JsonProperty("class") BedClass bedClass,
        @Schema(examples = "Kelas III") String name,
        @Schema(examples = "1900-01-01") LocalDate validFrom,
        @Schema(nullable = true, description = "Last day; null while in force") LocalDate validTo,
        @Schema(description = "Column of RL 3.2: VVIP, VIP, I, II, III or KHUSUS", examples = "III") String sirsColumn,
        @Schema(description = "kodekelas of Aplicares", examples = "KL3") String aplicaresCode,
        @Schema(nullable = true, description = "What to know about the mapping") String note) {}
