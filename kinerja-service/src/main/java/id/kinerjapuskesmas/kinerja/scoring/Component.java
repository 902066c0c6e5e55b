package id.kinerjapuskesmas.kinerja.scoring;

/** The three components of PKP with their scales. */
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
