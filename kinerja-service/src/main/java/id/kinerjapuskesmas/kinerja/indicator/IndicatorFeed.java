package id.kinerjapuskesmas.kinerja.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The feed as JSON; it is streamed, this is its shape. */
@Schema(name = "IndicatorFeed", description = "Complete in one answer, streamed.")
record IndicatorFeed(
        @Schema(
                        description =
                                "Give it back as `since`, with the same filter, to get what changed after this answer",
                        examples = "M2Y1YTF8NDcxMXww")
                String cursor,
        List<IndicatorValue> items) {}
