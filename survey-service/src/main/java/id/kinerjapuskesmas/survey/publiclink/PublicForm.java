package id.kinerjapuskesmas.survey.publiclink;

import id.kinerjapuskesmas.survey.facility.ServiceUnit;
import id.kinerjapuskesmas.survey.questionnaire.CodeList;
import id.kinerjapuskesmas.survey.questionnaire.Label;
import id.kinerjapuskesmas.survey.questionnaire.Question;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a respondent sees before answering. */
@Schema(description = "What a respondent needs to answer.")
record PublicForm(
        @Schema(examples = "UPTD Puskesmas Ciamis") String facilityName,
        @Schema(description = "Zone of `collectedAt`", examples = "Asia/Jakarta") String zone,
        @Schema(examples = "SKM semester II 2025") String title,
        @Schema(description = "First day of the survey's period", examples = "2025-07-01") LocalDate periodStart,
        @Schema(description = "Last day, inclusive", examples = "2025-12-31") LocalDate periodEnd,
        @Schema(examples = "skm-2017-v1") String questionnaire,
        Label formTitle,
        @Schema(description = "Where the respondent was served: one of these is `unit`") List<ServiceUnit> serviceUnits,
        @Schema(description = "In the order of the form; those with an unsur must be answered")
                List<Question> questions,
        @Schema(description = "Codes of the respondent profile, all of it optional") List<CodeList> codeLists) {}
