package id.kinerjapuskesmas.survey.response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an import answers that it refused rows. */
@Schema(
        description =
                "`report` lists the flaws as JSON; `file` gives the refused rows back in the format that was sent.")
enum RefusedAs {
    report,
    file
}
