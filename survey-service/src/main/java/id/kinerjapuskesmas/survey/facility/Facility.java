package id.kinerjapuskesmas.survey.facility;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Puskesmas as this service knows it. */
@Schema(description = "A Puskesmas.")
public record Facility(
        @Schema(description = "Registration code, or P and the old Puskesmas code", examples = "P3207010101")
                String facility,
        @Schema(examples = "UPTD Puskesmas Ciamis") String name,
        @Schema(description = "Kemendagri code", examples = "32.07") String region,
        @Schema(examples = "Asia/Jakarta") String zone,
        @JsonIgnore @Schema(hidden = true) long revision) {

    public static final String CODE = "^([0-9]{7}|P[0-9]{10})$";

    @JsonIgnore
    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
