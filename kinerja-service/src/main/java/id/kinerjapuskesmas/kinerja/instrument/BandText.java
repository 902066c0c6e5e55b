package id.kinerjapuskesmas.kinerja.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A band table in one cell: {@code <20: 100; <30: 75; <=40: 50; else: 25}. Steps from low to high, decimals with a point
 * in every kind of file.
 */
final class BandText {

    private static final String NUMBER = "([0-9]{1,12}(?:\\.[0-9]{1,12})?)";
    private static final Pattern STEP = Pattern.compile("(<=|<|≤)\\s*" + NUMBER + "\\s*:\\s*" + NUMBER);
    private static final Pattern OPEN = Pattern.compile("(?:else|lainnya)\\s*:\\s*" + NUMBER);

    private BandText() {}

    static String of(List<BandStep> bands) {
        return bands.isEmpty() ? null : bands.stream().map(BandText::step).collect(Collectors.joining("; "));
    }

    private static String step(BandStep step) {
        var score = step.score().toPlainString();
        return step.upTo() == null
                ? "else: " + score
                : (step.included() ? "<=" : "<") + step.upTo().toPlainString() + ": " + score;
    }

    /** The steps as written; empty when the text is none. Whether they make a table is for {@link BandRules} to say. */
    static Optional<List<BandStep>> parse(String text) {
        var steps = new ArrayList<BandStep>();
        for (var part : text.split(";", -1)) {
            var ended = STEP.matcher(part.strip());
            var open = OPEN.matcher(part.strip());
            if (ended.matches()) {
                steps.add(new BandStep(
                        new BigDecimal(ended.group(2)), !ended.group(1).equals("<"), new BigDecimal(ended.group(3))));
            } else if (open.matches()) {
                steps.add(new BandStep(null, false, new BigDecimal(open.group(1))));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(steps);
    }
}
