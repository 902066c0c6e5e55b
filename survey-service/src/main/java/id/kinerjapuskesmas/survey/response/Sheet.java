package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.survey.questionnaire.Question;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The content of a response: equal sheets are the same submission.
 *
 * @param answers one place per question of the questionnaire, in its order; null is a blank
 */
record Sheet(
        String unit,
        Instant collectedAt,
        List<Integer> answers,
        String sex,
        Integer age,
        String education,
        String occupation,
        String occupationOther,
        String payer,
        String timeSlot,
        String suggestion) {

    Sheet {
        Objects.requireNonNull(unit);
        // PostgreSQL keeps microseconds; without this a resend with nanoseconds would look like a correction
        collectedAt = collectedAt.truncatedTo(ChronoUnit.MICROS);
        answers = Collections.unmodifiableList(new ArrayList<>(answers));
    }

    /** All that measures an unsur answered alike: worth a look, never a reason to drop the respondent. */
    boolean isStraightLined(List<Question> questions) {
        var scores = IntStream.range(0, answers.size())
                .filter(place -> questions.get(place).unsur() != null)
                .mapToObj(answers::get)
                .toList();
        return scores.size() > 1
                && scores.get(0) != null
                && scores.stream().distinct().count() == 1;
    }
}
