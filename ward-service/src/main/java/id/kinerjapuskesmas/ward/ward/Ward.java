package id.kinerjapuskesmas.ward.ward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ward of a facility. */
@Schema(description = "A ward (ruang rawat inap) of a facility.")
public record Ward(
        @Schema(examples = "P3327040201") String facility,
        @Schema(description = "Code of the ward, unique in its facility", examples = "RANAP") String ward,
        @Schema(examples = "Rawat Inap Umum") String name,
        @Schema(description = "Jenis pelayanan as RL 3.1 and RL 3.2 list it", examples = "Umum") String service,
        @Schema(description = "Raised when the ward is renamed or gives another service", examples = "1")
                int revision) {

    /** Letters, digits, dot, dash and underscore. */
    public static final String CODE = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$";
}
