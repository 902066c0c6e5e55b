package id.kinerjapuskesmas.kinerja.form;

import java.util.Arrays;
import java.util.Optional;

/** Who fills a form in. */
enum FormKind {
    /** The Puskesmas its own values. */
    SELF("pkp-self"),
    /** The health office what it found. */
    VERIFICATION("pkp-verification");

    private final String id;

    FormKind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<FormKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
