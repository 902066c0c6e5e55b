package id.kinerjapuskesmas.ward.indicator;

import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a diagram is answered. */
@Schema(description = "`json` the geometry; `svg` the picture. It outweighs Accept.")
enum PictureFormat {
    json,
    svg;

    static final String SVG = "image/svg+xml";

    /** The one asked for by name, else SVG where Accept names it before JSON or instead of it. */
    static PictureFormat of(PictureFormat asked, String accept) {
        if (asked != null) {
            return asked;
        }
        var picture = accept == null ? -1 : accept.indexOf(SVG);
        var data = accept == null ? -1 : accept.indexOf(MediaType.APPLICATION_JSON);
        return picture >= 0 && (data < 0 || picture < data) ? svg : json;
    }
}
