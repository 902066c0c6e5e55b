package id.kinerjapuskesmas.kinerja.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of a row's two values is scored. */
@Schema(
        name = "ResultBasis",
        description =
                "`SELF` what the Puskesmas entered; `VERIFIED` what the health office found, and where it noted nothing,"
                        + " what the Puskesmas entered.")
public enum Basis {
    SELF,
    VERIFIED
}
