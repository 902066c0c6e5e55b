package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.survey.questionnaire.Question;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stored response as its facility and its Dinas see it. */
@Schema(description = "A stored response with its revision.")
record Response(
        UUID response,
        @Schema(examples = "KIA") String unit,
        @Schema(description = "In the facility's zone", examples = "2025-08-14T09:30:00+07:00")
                OffsetDateTime collectedAt,
        @Schema(
                        description =
                                "When the service first stored it, in the facility's zone: after hours without power"
                                        + " long after it was collected",
                        examples = "2025-08-14T16:02:11.402+07:00")
                OffsetDateTime receivedAt,
        @Schema(
                        description = "Score 1 to 4 by question code; a blank, which only imports may hold, is absent",
                        examples = "{\"WAKTU\": 3, \"BIAYA\": 4}")
                Map<String, Integer> answers,
        @Schema(nullable = true, examples = "P") String sex,
        @Schema(nullable = true, examples = "34") Integer age,
        @Schema(nullable = true, examples = "SMA") String education,
        @Schema(nullable = true, examples = "WIRAUSAHA") String occupation,
        @Schema(nullable = true, examples = "Petani") String occupationOther,
        @Schema(nullable = true, examples = "JKN") String payer,
        @Schema(nullable = true, examples = "08-12") String timeSlot,
        @Schema(nullable = true, examples = "Ruang tunggu ditambah kursi") String suggestion,
        @Schema(description = "Raised by every correction", examples = "1") int revision,
        Instant changedAt,
        @Schema(examples = "puskesmas-P3207010101") String changedBy,
        @Schema(nullable = true, description = "Why it was corrected") String reason,
        List<ResponseFlag> flags) {

    static Response of(StoredResponse stored, List<Question> questions, ZoneId zone, ResponseMarks.Marks marks) {
        var sheet = stored.sheet();
        var answers = new LinkedHashMap<String, Integer>();
        for (var place = 0; place < questions.size(); place++) {
            if (sheet.answers().get(place) != null) {
                answers.put(questions.get(place).question(), sheet.answers().get(place));
            }
        }
        return new Response(
                stored.response(),
                sheet.unit(),
                sheet.collectedAt().atZone(zone).toOffsetDateTime(),
                marks.receivedAt().atZone(zone).toOffsetDateTime(),
                answers,
                sheet.sex(),
                sheet.age(),
                sheet.education(),
                sheet.occupation(),
                sheet.occupationOther(),
                sheet.payer(),
                sheet.timeSlot(),
                sheet.suggestion(),
                stored.revision(),
                stored.changedAt(),
                stored.changedBy(),
                stored.reason(),
                flags(sheet, questions, marks));
    }

    private static List<ResponseFlag> flags(Sheet sheet, List<Question> questions, ResponseMarks.Marks marks) {
        var flags = new ArrayList<ResponseFlag>();
        if (sheet.isStraightLined(questions)) {
            flags.add(ResponseFlag.STRAIGHT_LINING);
        }
        if (marks.sameMinute()) {
            flags.add(ResponseFlag.SAME_MINUTE);
        }
        if (marks.deviceBurst()) {
            flags.add(ResponseFlag.SAME_DEVICE_BURST);
        }
        return flags;
    }
}
