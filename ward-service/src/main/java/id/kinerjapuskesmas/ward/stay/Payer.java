package id.kinerjapuskesmas.ward.stay;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who pays for a stay. */
@Schema(
        description =
                "`JKN_PBI` national insurance, premium paid by the state; `JKN_NON_PBI` national insurance, premium paid"
                        + " by the member; `JAMKESDA` regional scheme; `PRIVATE_INSURANCE` any other insurance; `SELF_PAY` umum;"
                        + " `OTHER` none of these.")
public enum Payer {
    JKN_PBI,
    JKN_NON_PBI,
    JAMKESDA,
    PRIVATE_INSURANCE,
    SELF_PAY,
    OTHER
}
