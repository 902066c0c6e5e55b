package id.kinerjapuskesmas.ward.ward;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The class of care a bed belongs to, as RL 3.2 counts patient days. */
@Schema(
        description =
                "`VVIP`, `VIP`, `I`, `II`, `III` the paid classes; `KHUSUS` special care such as isolation; `KRIS` the"
                        + " standard inpatient class that replaces I to III.")
public enum BedClass {
    VVIP,
    VIP,
    I,
    II,
    III,
    KHUSUS,
    KRIS
}
