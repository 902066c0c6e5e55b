package id.kinerjapuskesmas.local;

import id.kinerjapuskesmas.local.data.DataDirectory;
import id.kinerjapuskesmas.local.terminal.Progress;
import id.kinerjapuskesmas.local.terminal.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The command behind {@code deploy/up}: start everything, load the example, print what to try, wait for Ctrl-C. */
public final class Up {

    private Up() {}

    public static void main(String[] arguments) throws InterruptedException {
        var progress = new Progress(System.out);
        try {
            var project =
                    Path.of(System.getProperty("project", "")).toAbsolutePath().normalize();
            var options = Options.parse(project, List.of(arguments), System.getenv());
            if (options.help()) {
                System.out.print(Options.USAGE);
                return;
            }
            run(options, progress);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static void run(Options options, Progress progress) {
        var data = DataDirectory.take(options.data());
        var stack = new Stack(options, data, progress);
        if (stack.stopOrphans()) {
            progress.say("  Stopped what an interrupted run had left behind.");
        }
        if (options.reset()) {
            data.clear();
            stack = new Stack(options, data, progress);
        }
        options.ports().mustBeFree();
        var started = stack;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, progress), "stop"));
        started.start();
        if (options.example()) {
            started.showExample();
        }
        started.showAccess(options.example());
        progress.say("Ready. Ctrl-C stops everything.");
    }

    private static void stop(Stack stack, Progress progress) {
        progress.say("");
        progress.say("Stopping the services, then PostgreSQL ...");
        stack.stop();
        progress.say("Stopped; the data stays for the next start.");
    }
}
