package id.kinerjapuskesmas.ward.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RL 3.2 of a facility and month. */
@Schema(
        name = "Rl32Report",
        description =
                "RL 3.2 of a facility and month by service, field names as on the SATUSEHAT route, with the check against the"
                        + " indicators beside it.")
public record MovementReport(
        @Schema(examples = "P3327040201") String facility,
        @Schema(examples = "Puskesmas Watukumpul") String name,
        @JsonProperty("bulan_laporan") YearMonth month,
        @Schema(description = "Whether the month is closed, so that the report is final") boolean isFinal,
        @JsonProperty("daftar_jenis_pelayanan")
                @Schema(description = "By service; those without any patient day are left out, the receiver refuses them")
                List<MovementLine> lines,
        @Schema(description = "Services left out because days are missing, unless allowIncomplete was asked for")
                List<IncompleteService> incomplete,
        List<ReconciledSum> reconciliation,
        @Schema(description = "Changes whenever the data do", examples = "17") String sourceRevision) {}
