package id.kinerjapuskesmas.rest.picture;

/** The colours of all pictures, each of another brightness so that a black and white print still tells them apart. */
public enum Ink {
    BLACK(0x1A1A1A),
    NAVY(0x1F4E79),
    TEAL(0x2A7F78),
    ORANGE(0xC55A11),
    GREY(0x9A9A9A),
    SILVER(0xD9D9D9),
    SKY(0xBDD7EE),
    CREAM(0xFBF3E4),
    WHITE(0xFFFFFF);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }

    String hex() {
        return "#%06x".formatted(rgb);
    }
}
