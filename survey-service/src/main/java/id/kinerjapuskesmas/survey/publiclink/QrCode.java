package id.kinerjapuskesmas.survey.publiclink;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A QR code as SVG: one path, black on white, with the quiet zone that scanners need. */
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /**
     * Draws a payload.
     *
     * @param title what a screen reader says; anything but markup is escaped
     */
    static String svg(String payload, String title, String description) {
        var matrix = encode(payload);
        var size = matrix.getWidth();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" shape-rendering="crispEdges" \
                aria-labelledby="title desc">
                <title id="title">%s</title>
                <desc id="desc">%s</desc>
                <path fill="#fff" d="M0 0h%dv%dh-%dz"/>
                <path fill="#000" d="%s"/>
                </svg>
                """
                .formatted(size, size, escape(title), escape(description), size, size, size, modules(matrix));
    }

    private static BitMatrix encode(String payload) {
        try {
            return new QRCodeWriter()
                    .encode(
                            payload,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + payload.length() + " characters", e);
        }
    }

    /** Each run of dark modules of a row is one rectangle. */
    private static String modules(BitMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                var start = x;
                while (x < matrix.getWidth() && matrix.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
            }
        }
        return path.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", " ");
    }
}
