package id.kinerjapuskesmas.ward.stay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As RL 3.2 splits deaths. */
@Schema(description = "`MALE` laki-laki, `FEMALE` perempuan.")
public enum Sex {
    MALE,
    FEMALE
}
