package id.kinerjapuskesmas.ward.facility;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Puskesmas or hospital, and where it lies. */
@Schema(description = "A facility as the register pushed it.")
public record Facility(
        @Schema(description = "Registration code, or the old Puskesmas code with P", examples = "P3327040201")
                String facility,
        @Schema(examples = "Puskesmas Watukumpul") String name,
        @Schema(description = "Kemendagri code of its kabupaten/kota or kecamatan", examples = "33.27") String region,
        @Schema(description = "Time zone that says which day it is", examples = "Asia/Jakarta") String zone) {

    /** Registration code of 7 digits, or where only that is known the old Puskesmas code. */
    public static final String CODE = "^([0-9]{7}|P[0-9]{10})$";

    /** The country where a region is asked for: no Kemendagri code stands for it, so its ISO 3166 code does. */
    public static final String COUNTRY = "ID";

    public static final String REGION_OR_COUNTRY = "^([0-9]{2}(\\.[0-9]{2}){0,2}|ID)$";

    /** Kemendagri code of a province, kabupaten/kota or kecamatan. */
    public static final String REGION = "^[0-9]{2}(\\.[0-9]{2}){0,2}$";

    static final String KABUPATEN_OR_KECAMATAN = "^[0-9]{2}(\\.[0-9]{2}){1,2}$";
    static final String ZONE = "^Asia/(Jakarta|Makassar|Jayapura)$";

    /** The day it is at the facility. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZoneId.of(zone)));
    }
}
