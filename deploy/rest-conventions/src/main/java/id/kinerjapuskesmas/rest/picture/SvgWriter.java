package id.kinerjapuskesmas.rest.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing as SVG whose words stay words, scale with the page and are read out by screen readers. */
final class SvgWriter {

    private static final String FONTS = "Helvetica, Arial, 'Liberation Sans', sans-serif";

    private final Drawing drawing;
    private final XMLStreamWriter xml;

    private SvgWriter(Drawing drawing, XMLStreamWriter xml) {
        this.drawing = drawing;
        this.xml = xml;
    }

    static byte[] write(Drawing drawing) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new SvgWriter(drawing, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        xml.writeAttribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        xml.writeAttribute("width", number(drawing.width()));
        xml.writeAttribute("height", number(drawing.height()));
        xml.writeAttribute("lang", drawing.language().tag());
        xml.writeAttribute("role", "img");
        xml.writeAttribute("aria-labelledby", "title desc");
        xml.writeAttribute("font-family", FONTS);
        words("title", drawing.title());
        words("desc", drawing.description());
        hatches();
        xml.writeEmptyElement("rect");
        xml.writeAttribute("width", "100%");
        xml.writeAttribute("height", "100%");
        xml.writeAttribute("fill", Ink.WHITE.hex());
        for (var shape : drawing.shapes()) {
            if (shape instanceof Drawing.Path path) {
                path(path);
            } else if (shape instanceof Drawing.Circle circle) {
                circle(circle);
            } else if (shape instanceof Drawing.Label label) {
                label(label);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void words(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("id", element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void hatches() throws XMLStreamException {
        var used = new LinkedHashSet<Fill>();
        for (var shape : drawing.shapes()) {
            if (shape instanceof Drawing.Path path) {
                used.add(path.fill());
            } else if (shape instanceof Drawing.Circle circle) {
                used.add(circle.fill());
            }
        }
        used.removeIf(fill -> fill.hatch() == Fill.Hatch.NONE);
        if (used.isEmpty()) {
            return;
        }
        xml.writeStartElement("defs");
        for (var fill : used) {
            xml.writeStartElement("pattern");
            xml.writeAttribute("id", id(fill));
            xml.writeAttribute("width", "6");
            xml.writeAttribute("height", "6");
            xml.writeAttribute("patternUnits", "userSpaceOnUse");
            xml.writeEmptyElement("rect");
            xml.writeAttribute("width", "6");
            xml.writeAttribute("height", "6");
            xml.writeAttribute("fill", fill.ground().hex());
            xml.writeEmptyElement("path");
            xml.writeAttribute("d", lines(fill.hatch()));
            xml.writeAttribute("fill", "none");
            xml.writeAttribute("stroke", Ink.BLACK.hex());
            xml.writeAttribute("stroke-width", fill.hatch() == Fill.Hatch.DOTS ? "1.4" : "0.8");
            xml.writeAttribute("stroke-linecap", fill.hatch() == Fill.Hatch.DOTS ? "round" : "square");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String lines(Fill.Hatch hatch) {
        var rising = "M0 6L6 0M-1 1L1 -1M5 7L7 5";
        var falling = "M0 0L6 6M-1 5L1 7M5 -1L7 1";
        return switch (hatch) {
            case RISING -> rising;
            case FALLING -> falling;
            case CROSSED -> rising + falling;
            case DOTS -> "M3 3h0.01";
            case NONE -> throw new IllegalArgumentException();
        };
    }

    private static String id(Fill fill) {
        return fill.hatch().name().toLowerCase(Locale.ROOT) + "-"
                + fill.ground().name().toLowerCase(Locale.ROOT);
    }

    private void path(Drawing.Path path) throws XMLStreamException {
        xml.writeEmptyElement(path.closed() ? "polygon" : "polyline");
        xml.writeAttribute(
                "points",
                path.points().stream()
                        .map(point -> number(point.x()) + "," + number(point.y()))
                        .collect(Collectors.joining(" ")));
        paint(path.fill(), path.stroke());
    }

    private void circle(Drawing.Circle circle) throws XMLStreamException {
        xml.writeEmptyElement("circle");
        xml.writeAttribute("cx", number(circle.centre().x()));
        xml.writeAttribute("cy", number(circle.centre().y()));
        xml.writeAttribute("r", number(circle.radius()));
        paint(circle.fill(), circle.stroke());
    }

    private void paint(Fill fill, Stroke stroke) throws XMLStreamException {
        var plain = fill.ground() == null ? "none" : fill.ground().hex();
        xml.writeAttribute("fill", fill.hatch() == Fill.Hatch.NONE ? plain : "url(#" + id(fill) + ")");
        if (stroke == null) {
            return;
        }
        xml.writeAttribute("stroke", stroke.ink().hex());
        xml.writeAttribute("stroke-width", number(stroke.width()));
        xml.writeAttribute("stroke-linejoin", "round");
        if (stroke.dash() != Dash.SOLID) {
            xml.writeAttribute(
                    "stroke-dasharray",
                    Arrays.stream(stroke.dash().lengths())
                            .mapToObj(SvgWriter::number)
                            .collect(Collectors.joining(" ")));
        }
    }

    private void label(Drawing.Label label) throws XMLStreamException {
        var words = label.words();
        xml.writeStartElement("text");
        xml.writeAttribute("x", number(label.at().x()));
        xml.writeAttribute("y", number(label.at().y()));
        xml.writeAttribute("font-size", number(words.size()));
        xml.writeAttribute("fill", words.ink().hex());
        if (words.bold()) {
            xml.writeAttribute("font-weight", "bold");
        }
        if (words.anchor() != Words.Anchor.START) {
            xml.writeAttribute("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT));
        }
        if (words.turn() != 0) {
            xml.writeAttribute(
                    "transform",
                    "rotate(" + number(-words.turn()) + " " + number(label.at().x()) + " "
                            + number(label.at().y()) + ")");
        }
        xml.writeCharacters(label.text());
        xml.writeEndElement();
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
