package id.kinerjapuskesmas.survey.ikm;

/** How often a question was answered 1, 2, 3 and 4; blanks are in none of them. */
record QuestionCounts(long ones, long twos, long threes, long fours) {

    static final QuestionCounts NONE = new QuestionCounts(0, 0, 0, 0);

    long filled() {
        return ones + twos + threes + fours;
    }

    long sum() {
        return ones + 2 * twos + 3 * threes + 4 * fours;
    }

    QuestionCounts plus(QuestionCounts other) {
        return new QuestionCounts(ones + other.ones, twos + other.twos, threes + other.threes, fours + other.fours);
    }
}
