package id.kinerjapuskesmas.survey.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regulation as data: from when to when it held, and its bands. */
@Schema(
        description =
                "A regulation with its validity and bands. A survey is banded by the regulation of its questionnaire,"
                        + " whatever its period, so that old reports can be computed again; letters of different"
                        + " regulations never compare.")
record RegulationVersion(
        @Schema(examples = "PERMENPANRB_14_2017") String regulation,
        @Schema(examples = "Permenpan-RB 14/2017") String title,
        @Schema(description = "First day", examples = "2017-05-09") LocalDate validFrom,
        @Schema(nullable = true, description = "Last day; null while in force", examples = "2014-05-01")
                LocalDate validUntil,
        Label note,
        @Schema(description = "Highest first") List<Band> bands) {}
