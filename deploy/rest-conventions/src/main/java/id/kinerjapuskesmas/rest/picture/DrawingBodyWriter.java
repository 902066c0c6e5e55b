package id.kinerjapuskesmas.rest.picture;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sends a {@link Drawing} as SVG or PDF, shown in place by browsers and saved under its name. */
@Provider
@Produces({Drawing.SVG, Drawing.PDF})
public class DrawingBodyWriter implements MessageBodyWriter<Drawing> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Drawing.class;
    }

    @Override
    public void writeTo(
            Drawing drawing,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var isPdf = mediaType.getSubtype().equals("pdf");
        var file = drawing.name().replaceAll("[^A-Za-z0-9._-]+", "-") + (isPdf ? ".pdf" : ".svg");
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + '"');
        // a picture never runs anything, wherever it is opened
        headers.putSingle("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        out.write(isPdf ? drawing.pdf() : drawing.svg());
    }
}
