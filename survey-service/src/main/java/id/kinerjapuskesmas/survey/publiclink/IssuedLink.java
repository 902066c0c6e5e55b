package id.kinerjapuskesmas.survey.publiclink;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link just issued, the only time its key is shown. */
@Schema(description = "A link just issued. Keep `key` or the picture: neither can be shown again, only replaced.")
record IssuedLink(
        PublicLink link,
        @Schema(description = "160 random bits; whoever holds it may answer", examples = "q3c9Xw0ZrT5mB1yE7uJk2sVdHfA")
                String key,
        @Schema(
                        description =
                                "What the QR code holds: the form's address with the key, or the key alone where no"
                                        + " address is configured",
                        examples = "https://skm.example.id/isi/q3c9Xw0ZrT5mB1yE7uJk2sVdHfA")
                String payload,
        @Schema(
                        description = "The QR code as an SVG document",
                        examples = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                String qrSvg) {}
