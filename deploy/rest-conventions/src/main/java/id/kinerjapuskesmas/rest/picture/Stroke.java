package id.kinerjapuskesmas.rest.picture;

/** A line's colour, width in points and dash. */
public record Stroke(Ink ink, double width, Dash dash) {

    public static final Stroke THIN = new Stroke(Ink.BLACK, 0.75, Dash.SOLID);
    public static final Stroke GRID = new Stroke(Ink.GREY, 0.5, Dash.SOLID);
    public static final Stroke BOLD = new Stroke(Ink.BLACK, 1.75, Dash.SOLID);

    public Stroke dashed(Dash other) {
        return new Stroke(ink, width, other);
    }

    public Stroke in(Ink other) {
        return new Stroke(other, width, dash);
    }
}
