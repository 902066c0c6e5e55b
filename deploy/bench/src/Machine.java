import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What else the machine was doing: CPU of processes that are not ours, and how fast its disk makes writes durable. */
final class Machine {

    private static final int CPUS = Runtime.getRuntime().availableProcessors();
    /** Clock ticks a second in /proc, 100 on every Linux. */
    private static final double TICKS = 100;

    private Machine() {}

    /** CPU time so far, in ticks: of everybody, and of the given processes with all their children. */
    record Cpu(long nanos, long busy, long own) {

        static Cpu now(List<ProcessHandle> ours) {
            try {
                return new Cpu(System.nanoTime(), busyTicks(), ownTicks(ours));
            } catch (IOException e) {
                throw new IllegalStateException("this needs Linux's /proc", e);
            }
        }

        /** Share of the machine's CPU that others took since {@code start}, 0 to 1. */
        double foreignSince(Cpu start) {
            var seconds = (nanos - start.nanos) / 1e9;
            return Math.max(0, (busy - start.busy) - (own - start.own)) / TICKS / seconds / CPUS;
        }
    }

    /** Waits until others leave the machine alone for three seconds, at most as long as given. */
    static void awaitQuiet(List<ProcessHandle> ours, int mostSeconds) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(mostSeconds);
        while (System.nanoTime() < deadline) {
            var start = Cpu.now(ours);
            Thread.sleep(3_000);
            if (Cpu.now(ours).foreignSince(start) <= Rounds.MOST_FOREIGN / 2) {
                return;
            }
        }
    }

    private static long busyTicks() throws IOException {
        var fields = Files.readAllLines(Path.of("/proc/stat")).get(0).trim().split("\\s+");
        var total = 0L;
        for (var i = 1; i <= 8; i++) {
            // idle and iowait are fields 4 and 5
            total += i == 4 || i == 5 ? 0 : Long.parseLong(fields[i]);
        }
        return total;
    }

    private static long ownTicks(List<ProcessHandle> ours) throws IOException {
        Set<Long> pids = new HashSet<>();
        for (var process : ours) {
            pids.add(process.pid());
            process.descendants().forEach(child -> pids.add(child.pid()));
        }
        var ticks = 0L;
        for (var pid : pids) {
            try {
                var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
                var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
                // utime, stime, and those of children that ended
                ticks += Long.parseLong(fields[11])
                        + Long.parseLong(fields[12])
                        + Long.parseLong(fields[13])
                        + Long.parseLong(fields[14]);
            } catch (IOException ended) {
                // a process that ended meanwhile is counted by its parent
            }
        }
        return ticks;
    }

    /** Resident memory of a process in MiB. */
    static double rss(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow()
                / 1024.0;
    }

    /** Durable 8 KiB writes a second in the given directory. */
    static long fsyncsPerSecond(Path directory) throws IOException {
        var file = Files.createTempFile(directory, "fsync", ".tmp");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var block = ByteBuffer.allocate(8192);
            var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
            var count = 0L;
            while (System.nanoTime() < end) {
                block.clear();
                channel.write(block, 0);
                channel.force(true);
                count++;
            }
            return count / 2;
        } finally {
            Files.delete(file);
        }
    }
}
