package id.kinerjapuskesmas.local.example;

import java.util.stream.Stream;

/** Who answered, in the codes of the survey's form; never a name. */
record RespondentProfile(String sex, int age, String education, String occupation, String payer, String timeSlot) {

    private static final String[] EDUCATION = {"SD", "SMP", "SMA", "DIII", "S1", "S2"};
    private static final String[] OCCUPATION = {"PNS", "SWASTA", "WIRAUSAHA", "LAINNYA"};
    private static final String[] PAYER = {"JKN", "KIS", "UMUM"};

    static RespondentProfile generate(Draw draw, int hour) {
        return new RespondentProfile(
                draw.happens(0.62) ? "P" : "L",
                draw.between(17, 72),
                draw.choose(EDUCATION, 28, 24, 32, 5, 10, 1),
                draw.choose(OCCUPATION, 6, 18, 26, 50),
                draw.choose(PAYER, 46, 38, 16),
                hour < 13 ? "08-12" : "13-17");
    }

    Stream<Object> cells() {
        return Stream.of(sex, age, education, occupation, payer, timeSlot);
    }
}
