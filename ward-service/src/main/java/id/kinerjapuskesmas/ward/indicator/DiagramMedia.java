package id.kinerjapuskesmas.ward.indicator;

import id.kinerjapuskesmas.rest.picture.Drawing;
import id.kinerjapuskesmas.rest.problem.Language;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** Answers a diagram as the first of geometry, SVG and PDF that Accept names. */
final class DiagramMedia {

    private DiagramMedia() {}

    static Response answer(Diagram diagram, String subject, Language language, String accept) {
        var media = media(accept);
        if (media.equals(MediaType.APPLICATION_JSON)) {
            return Response.ok(diagram, media).build();
        }
        var drawing = DiagramPicture.of(diagram, subject, language);
        var isPdf = media.equals(Drawing.PDF);
        return Response.ok(isPdf ? drawing.pdf() : drawing.svg(), media)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"" + drawing.name().replace('/', '-') + (isPdf ? ".pdf" : ".svg") + '"')
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private static String media(String accept) {
        return Arrays.stream(accept == null ? new String[0] : accept.split(","))
                .map(type -> type.split(";")[0].strip())
                .filter(type ->
                        type.equals(Drawing.SVG) || type.equals(Drawing.PDF) || type.equals(MediaType.APPLICATION_JSON))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON);
    }
}
