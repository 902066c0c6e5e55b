package id.kinerjapuskesmas.kinerja.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three components of PKP with their scales. */
@Schema(
        description = "`PELAYANAN` services, coverage 0 to 100; `MANAJEMEN` management, 0 to 10; `MUTU` "
                + "quality, 0 to 10, only where developed.")
public enum Component {
    PELAYANAN(Scale.COVERAGE),
    MANAJEMEN(Scale.SCORE),
    MUTU(Scale.SCORE);

    private final Scale scale;

    Component(Scale scale) {
        this.scale = scale;
    }

    public Scale scale() {
        return scale;
    }
}
