package id.kinerjapuskesmas.rest.picture;

import id.kinerjapuskesmas.rest.problem.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A drawing in points (1/72 inch) from the upper left corner. It has a title and a description that say in words what it
 * shows, for readers who cannot see it.
 *
 * <p>A resource returns it and {@code @Produces} {@link #SVG} and {@link #PDF}; {@code ?format=pdf} works too.
 */
public final class Drawing {

    public static final String SVG = "image/svg+xml";
    public static final String PDF = "application/pdf";

    private final String name;
    private final double width;
    private final double height;
    private final Language language;
    private final String title;
    private final String description;
    private final List<Shape> shapes = new ArrayList<>();

    /** What a drawing is made of. */
    sealed interface Shape permits Path, Circle, Label {}

    /** Corners joined by straight lines. */
    record Path(List<Point> points, boolean closed, Fill fill, Stroke stroke) implements Shape {}

    record Circle(Point centre, double radius, Fill fill, Stroke stroke) implements Shape {}

    record Label(Point at, String text, Words words) implements Shape {}

    /**
     * Begins an empty drawing.
     *
     * @param name file name without its ending
     */
    public Drawing(String name, double width, double height, Language language, String title, String description) {
        this.name = name;
        this.width = width;
        this.height = height;
        this.language = language;
        this.title = title;
        this.description = description;
    }

    public Drawing line(double x1, double y1, double x2, double y2, Stroke stroke) {
        return path(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
    }

    public Drawing path(List<Point> points, Stroke stroke) {
        shapes.add(new Path(List.copyOf(points), false, Fill.NONE, stroke));
        return this;
    }

    /** A closed area; a null stroke leaves its edge undrawn. */
    public Drawing area(List<Point> points, Fill fill, Stroke stroke) {
        shapes.add(new Path(List.copyOf(points), true, fill, stroke));
        return this;
    }

    public Drawing box(double x, double y, double wide, double high, Fill fill, Stroke stroke) {
        var corners =
                List.of(new Point(x, y), new Point(x + wide, y), new Point(x + wide, y + high), new Point(x, y + high));
        return area(corners, fill, stroke);
    }

    public Drawing circle(double x, double y, double radius, Fill fill, Stroke stroke) {
        shapes.add(new Circle(new Point(x, y), radius, fill, stroke));
        return this;
    }

    /** Sets a text with its baseline at y. */
    public Drawing text(double x, double y, String text, Words words) {
        shapes.add(new Label(new Point(x, y), printable(text), words));
        return this;
    }

    /** The text, cut with an ellipsis where it would be wider than {@code wide} points. */
    public static String fitted(String text, double size, double wide) {
        var fitting = text;
        while (fitting.length() > 1 && Letters.width(fitting, size, false) > wide) {
            fitting = fitting.substring(0, fitting.length() - 2).stripTrailing() + "\u2026";
        }
        return fitting;
    }

    /** How wide a text stands, by the metrics of Helvetica, which the pictures' fonts share. */
    public static double width(String text, double size, boolean bold) {
        return Letters.width(text, size, bold);
    }

    public byte[] svg() {
        return SvgWriter.write(this);
    }

    public byte[] pdf() {
        return PdfWriter.write(this);
    }

    public String name() {
        return name;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Language language() {
        return language;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    List<Shape> shapes() {
        return shapes;
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF]", " ");
    }
}
