package id.kinerjapuskesmas.survey.response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pattern worth a look; flagged responses count like all others. */
@Schema(
        description =
                "`STRAIGHT_LINING` all questions that measure an unsur are answered alike; `SAME_MINUTE` one of five or"
                        + " more responses of a service unit that the same sender collected within the same minute (times that"
                        + " are dates only are not judged). `SAME_DEVICE_BURST` one of many that a device sent through the public link in a minute. A flag never drops a response.")
enum ResponseFlag {
    STRAIGHT_LINING,
    SAME_MINUTE,
    SAME_DEVICE_BURST
}
