package id.kinerjapuskesmas.local.terminal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** One line a step: what is being done, what came of it and how many seconds it took. */
public final class Progress {

    private static final int WIDTH = 46;

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Runs a step whose result is a short text such as {@code 37 facilities}. */
    public void step(String what, Supplier<String> work) {
        out.printf("  %-" + WIDTH + "s ", what + " ...");
        out.flush();
        var start = System.nanoTime();
        String result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            out.println("failed");
            throw e;
        }
        out.printf(Locale.ROOT, "%s (%.1f s)%n", result, (System.nanoTime() - start) / 1e9);
    }

    public void say(String line) {
        out.println(line);
    }
}
