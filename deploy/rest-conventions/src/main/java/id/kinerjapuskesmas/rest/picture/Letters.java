package id.kinerjapuskesmas.rest.picture;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The fonts of pictures: Helvetica as every PDF reader has it, with metrics of its own, none of the machine's. */
final class Letters {

    private static final BaseFont PLAIN = font(BaseFont.HELVETICA);
    private static final BaseFont BOLD = font(BaseFont.HELVETICA_BOLD);

    private Letters() {}

    static BaseFont of(boolean bold) {
        return bold ? BOLD : PLAIN;
    }

    static double width(String text, double size, boolean bold) {
        return of(bold).getWidthPoint(text, (float) size);
    }

    private static BaseFont font(String name) {
        try {
            return BaseFont.createFont(name, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
