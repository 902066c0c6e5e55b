package id.kinerjapuskesmas.ward.indicator;

import java.util.Locale;

/** Writes the few elements of SVG 1.1 that the diagram is made of; text stays text and is escaped. */
final class Svg {

    private final StringBuilder written = new StringBuilder();

    Svg(int width, int height, String language, String title, String description) {
        written.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" lang="%3$s" \
                aria-labelledby="title desc" font-family="Helvetica, Arial, sans-serif" font-size="11">
                <title id="title">%4$s</title>
                <desc id="desc">%5$s</desc>
                <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
                <rect width="6" height="6" fill="#e3f1e1"/><path d="M0 0V6" stroke="#7fae7a" stroke-width="1"/></pattern></defs>
                <rect width="%1$d" height="%2$d" fill="#fff"/>
                """
                        .formatted(width, height, escaped(language), escaped(title), escaped(description)));
    }

    void line(double x1, double y1, double x2, double y2, String attributes) {
        element("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>", px(x1), px(y1), px(x2), px(y2), attributes);
    }

    void rectangle(double x, double y, double width, double height, String attributes) {
        element(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>",
                px(x), px(y), px(width), px(height), attributes);
    }

    void circle(double x, double y, double radius, String attributes) {
        element("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>", px(x), px(y), px(radius), attributes);
    }

    /** Corners as {@code x,y x,y}, made by {@link #corner}. */
    void polygon(String corners, String attributes) {
        element("<polygon points=\"%s\" %s/>", corners, attributes);
    }

    void text(double x, double y, String attributes, String text) {
        element("<text x=\"%s\" y=\"%s\" %s>%s</text>", px(x), px(y), attributes, escaped(text));
    }

    static String corner(double x, double y) {
        return px(x) + "," + px(y);
    }

    private void element(String pattern, Object... parts) {
        written.append(pattern.formatted(parts)).append('\n');
    }

    private static String px(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }

    String finished() {
        return written + "</svg>\n";
    }
}
