package id.kinerjapuskesmas.rest.picture;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** Writes a drawing as a PDF of one page; lines stay lines and words stay words. */
final class PdfWriter {

    private static final float CELL = 6;

    private final PdfContentByte page;
    private final double height;
    private final Map<Fill, com.lowagie.text.pdf.PdfPatternPainter> hatches = new HashMap<>();

    private PdfWriter(PdfContentByte page, double height) {
        this.page = page;
        this.height = height;
    }

    static byte[] write(Drawing drawing) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(new Rectangle((float) drawing.width(), (float) drawing.height()))) {
            var writer = com.lowagie.text.pdf.PdfWriter.getInstance(document, out);
            writer.getExtraCatalog()
                    .put(PdfName.LANG, new PdfString(drawing.language().tag()));
            document.addTitle(drawing.title());
            document.addSubject(drawing.description());
            document.open();
            var pdf = new PdfWriter(writer.getDirectContent(), drawing.height());
            drawing.shapes().forEach(pdf::shape);
        }
        return out.toByteArray();
    }

    private void shape(Drawing.Shape shape) {
        page.saveState();
        if (shape instanceof Drawing.Path path) {
            path(path);
        } else if (shape instanceof Drawing.Circle circle) {
            prepare(circle.fill(), circle.stroke());
            page.circle((float) circle.centre().x(), up(circle.centre().y()), (float) circle.radius());
            paint(circle.fill(), circle.stroke());
        } else if (shape instanceof Drawing.Label label) {
            label(label);
        }
        page.restoreState();
    }

    private void path(Drawing.Path path) {
        prepare(path.fill(), path.stroke());
        var first = path.points().get(0);
        page.moveTo((float) first.x(), up(first.y()));
        path.points().stream().skip(1).forEach(point -> page.lineTo((float) point.x(), up(point.y())));
        if (path.closed()) {
            page.closePath();
        }
        paint(path.fill(), path.stroke());
    }

    private void prepare(Fill fill, Stroke stroke) {
        if (fill.hatch() != Fill.Hatch.NONE) {
            page.setPatternFill(hatches.computeIfAbsent(fill, this::hatch));
        } else if (fill.ground() != null) {
            page.setColorFill(new Color(fill.ground().rgb()));
        }
        if (stroke != null) {
            page.setColorStroke(new Color(stroke.ink().rgb()));
            page.setLineWidth((float) stroke.width());
            page.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
            var lengths = stroke.dash().lengths();
            if (lengths.length > 0) {
                var dash = new float[lengths.length];
                for (var part = 0; part < dash.length; part++) {
                    dash[part] = (float) lengths[part];
                }
                page.setLineDash(dash, 0);
            }
        }
    }

    private void paint(Fill fill, Stroke stroke) {
        if (fill.ground() == null && stroke == null) {
            page.newPath();
        } else if (fill.ground() == null) {
            page.stroke();
        } else if (stroke == null) {
            page.fill();
        } else {
            page.fillStroke();
        }
    }

    private com.lowagie.text.pdf.PdfPatternPainter hatch(Fill fill) {
        var painter = page.createPattern(CELL, CELL, CELL, CELL);
        painter.setColorFill(new Color(fill.ground().rgb()));
        painter.rectangle(0, 0, CELL, CELL);
        painter.fill();
        painter.setColorStroke(new Color(Ink.BLACK.rgb()));
        painter.setLineWidth(0.8f);
        var hatch = fill.hatch();
        if (hatch == Fill.Hatch.RISING || hatch == Fill.Hatch.CROSSED) {
            lines(painter, 0, 0, CELL, CELL);
        }
        if (hatch == Fill.Hatch.FALLING || hatch == Fill.Hatch.CROSSED) {
            lines(painter, 0, CELL, CELL, 0);
        }
        if (hatch == Fill.Hatch.DOTS) {
            painter.setColorFill(new Color(Ink.BLACK.rgb()));
            painter.circle(CELL / 2, CELL / 2, 0.7f);
            painter.fill();
        }
        return painter;
    }

    private static void lines(PdfContentByte cell, float x1, float y1, float x2, float y2) {
        // with its neighbours' corners, so that lines meet across cells
        for (var shift = -1; shift <= 1; shift++) {
            cell.moveTo(x1 + shift * CELL, y1);
            cell.lineTo(x2 + shift * CELL, y2);
        }
        cell.stroke();
    }

    private void label(Drawing.Label label) {
        var words = label.words();
        page.beginText();
        page.setFontAndSize(Letters.of(words.bold()), (float) words.size());
        page.setColorFill(new Color(words.ink().rgb()));
        var alignment =
                switch (words.anchor()) {
                    case START -> PdfContentByte.ALIGN_LEFT;
                    case MIDDLE -> PdfContentByte.ALIGN_CENTER;
                    case END -> PdfContentByte.ALIGN_RIGHT;
                };
        page.showTextAligned(
                alignment, label.text(), (float) label.at().x(), up(label.at().y()), (float) words.turn());
        page.endText();
    }

    private float up(double y) {
        return (float) (height - y);
    }
}
