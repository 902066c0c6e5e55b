package id.kinerjapuskesmas.rest.picture;

/** What fills an area: nothing, a colour, or lines over a colour. */
public record Fill(Ink ground, Hatch hatch) {

    public static final Fill NONE = new Fill(null, Hatch.NONE);

    /** Lines that tell areas apart without colour. */
    public enum Hatch {
        NONE,
        RISING,
        FALLING,
        CROSSED,
        DOTS
    }

    public static Fill of(Ink ground) {
        return new Fill(ground, Hatch.NONE);
    }

    public Fill hatched(Hatch other) {
        return new Fill(ground, other);
    }
}
