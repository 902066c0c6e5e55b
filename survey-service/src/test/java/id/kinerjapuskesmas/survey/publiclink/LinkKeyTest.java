package id.kinerjapuskesmas.survey.publiclink;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LinkKeyTest {

    private static final int SCALE = 8;

    @Test
    void isLongEnoughNotToBeGuessedAndNeverTheSame() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var key = LinkKey.random();
            assertThat(key).matches(LinkKey.PATTERN);
            assertThat(seen.add(key)).isTrue();
        }
        assertThat(27 * 6).isGreaterThanOrEqualTo(160);
    }

    @Test
    void standsInAQrCodeThatAScannerReads() throws Exception {
        var payload = "https://skm.example.id/isi/" + LinkKey.random();
        var svg = QrCode.svg(payload, "SKM <b>& lain</b>", "Pindai");
        assertThat(svg).contains("<title id=\"title\">SKM &lt;b&gt;&amp; lain&lt;/b&gt;</title>");
        assertThat(scan(svg)).isEqualTo(payload);
    }

    /** Paints the rectangles of the path as a scanner would see them, and reads them with ZXing's own reader. */
    private static String scan(String svg) throws Exception {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"").matcher(svg);
        assertThat(box.find()).isTrue();
        var size = Integer.parseInt(box.group(1)) * SCALE;
        var pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-").matcher(svg);
        while (runs.find()) {
            var left = Integer.parseInt(runs.group(1)) * SCALE;
            var top = Integer.parseInt(runs.group(2)) * SCALE;
            var width = Integer.parseInt(runs.group(3)) * SCALE;
            for (var y = top; y < top + SCALE; y++) {
                for (var x = left; x < left + width; x++) {
                    pixels[y * size + x] = 0;
                }
            }
        }
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
        return new QRCodeReader().decode(image).getText();
    }
}
