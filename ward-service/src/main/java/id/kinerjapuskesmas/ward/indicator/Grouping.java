package id.kinerjapuskesmas.ward.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what sums are kept apart. */
@Schema(
        description =
                "`ALL` one row; `PROVINCE` and `KABUPATEN` by Kemendagri code; `FACILITY` by registration code; `WARD` by ward,"
                        + " for one facility; `SERVICE` by the wards' jenis pelayanan; `CLASS` by class of the beds.")
public enum Grouping {
    ALL,
    PROVINCE,
    KABUPATEN,
    FACILITY,
    WARD,
    SERVICE,
    CLASS
}
