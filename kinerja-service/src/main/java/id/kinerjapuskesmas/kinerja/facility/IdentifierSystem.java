package id.kinerjapuskesmas.kinerja.facility;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gives an identifier. */
@Schema(
        description =
                "`REGISTRATION_CODE` seven digits of Kemenkes; `PUSKESMAS_CODE` the old `P` code on BPS kecamatan;"
                        + " `BPJS_PROVIDER_CODE` of BPJS Kesehatan; `SATUSEHAT_ORGANISATION_ID` of SATUSEHAT.")
public enum IdentifierSystem {
    REGISTRATION_CODE,
    PUSKESMAS_CODE,
    BPJS_PROVIDER_CODE,
    SATUSEHAT_ORGANISATION_ID
}
