package id.kinerjapuskesmas.survey.response;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

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

    /** All questions answered alike: worth a look, never a reason to drop the respondent. */
    boolean isStraightLined() {
        return answers.size() > 1
                && answers.get(0) != null
                && answers.stream().distinct().count() == 1;
    }
}
