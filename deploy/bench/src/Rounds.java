import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Interleaved rounds of A and B: the ratio of each round, and their median and range. */
final class Rounds {

    /** More foreign CPU than this makes a round worthless. */
    static final double MOST_FOREIGN = 0.08;
    /** How long a round waits for a quiet machine before it begins all the same. */
    static final int PATIENCE_SECONDS = Integer.getInteger("patience", 60);

    private final String id;
    private final String a;
    private final String b;
    private final String unit;
    private final List<double[]> kept = new ArrayList<>();
    private final List<double[]> discarded = new ArrayList<>();

    Rounds(String id, String a, String b, String unit) {
        this.id = id;
        this.a = a;
        this.b = b;
        this.unit = unit;
    }

    interface Side {
        double measure() throws Exception;
    }

    /** Runs rounds until enough count or {@code most} were tried; A and B change order from round to round. */
    void run(int enough, int most, List<ProcessHandle> ours, Side sideA, Side sideB) throws Exception {
        for (var round = 1; round <= most && kept.size() < enough; round++) {
            Machine.awaitQuiet(ours, PATIENCE_SECONDS);
            var start = Machine.Cpu.now(ours);
            double valueA;
            double valueB;
            if (round % 2 == 1) {
                valueA = sideA.measure();
                valueB = sideB.measure();
            } else {
                valueB = sideB.measure();
                valueA = sideA.measure();
            }
            var foreign = Machine.Cpu.now(ours).foreignSince(start);
            add(valueA, valueB, foreign);
            System.out.printf(
                    Locale.ROOT,
                    "  %s round %d: %s %.1f, %s %.1f %s, ratio %.3f, foreign CPU %.1f %%%s%n",
                    id, round, a, valueA, b, valueB, unit, valueA / valueB, foreign * 100,
                    foreign > MOST_FOREIGN ? " (discarded)" : "");
        }
    }

    void add(double valueA, double valueB, double foreign) {
        (foreign > MOST_FOREIGN ? discarded : kept).add(new double[] {valueA, valueB, valueA / valueB, foreign});
    }

    /** Rounds that count so far. */
    int kept() {
        return kept.size();
    }

    /** A line of RESULTS.md; without a quiet round it says so and gives the disturbed ones, marked. */
    String line(String note) {
        var rounds = kept.isEmpty() ? discarded : kept;
        return String.format(
                Locale.ROOT,
                "| %s | **%.3f** | %.3f - %.3f | %s | %s | %d%s | %d | %.1f %% | %s |",
                id,
                median(rounds, 2),
                rounds.stream().mapToDouble(r -> r[2]).min().orElse(Double.NaN),
                rounds.stream().mapToDouble(r -> r[2]).max().orElse(Double.NaN),
                String.format(Locale.ROOT, "%s: %,.1f %s", a, median(rounds, 0), unit),
                String.format(Locale.ROOT, "%s: %,.1f %s", b, median(rounds, 1), unit),
                rounds.size(),
                kept.isEmpty() ? " DISTURBED" : "",
                kept.isEmpty() ? 0 : discarded.size(),
                rounds.stream().mapToDouble(r -> r[3]).max().orElse(0) * 100,
                note);
    }

    static String heading() {
        return "| id | ratio (median) | range | A (median) | B (median) | rounds | discarded | most foreign CPU | note |\n"
                + "|---|---|---|---|---|---|---|---|---|";
    }

    private static double median(List<double[]> rounds, int column) {
        var values = rounds.stream().mapToDouble(r -> r[column]).sorted().toArray();
        var middle = values.length / 2;
        return values.length == 0
                ? Double.NaN
                : values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
