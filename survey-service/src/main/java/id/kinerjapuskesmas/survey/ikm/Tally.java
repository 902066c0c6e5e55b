package id.kinerjapuskesmas.survey.ikm;

import java.util.List;
import java.util.stream.IntStream;

/** Everything the IKM needs of any number of respondents; tallies of one questionnaire add up exactly. */
record Tally(List<QuestionCounts> questions, Moments moments) {

    static Tally none(int questions) {
        return new Tally(
                IntStream.range(0, questions)
                        .mapToObj(place -> QuestionCounts.NONE)
                        .toList(),
                Moments.NONE);
    }

    Tally plus(Tally other) {
        return new Tally(
                IntStream.range(0, questions.size())
                        .mapToObj(place -> questions.get(place).plus(other.questions.get(place)))
                        .toList(),
                moments.plus(other.moments));
    }
}
