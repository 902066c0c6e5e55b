import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** A closed loop of clients on plain sockets: as little CPU as a load can cost in Java. */
final class Load {

    private static final int MOST_REQUESTS = 5_000_000;

    private final int port;
    private final IntFunction<Supplier<byte[]>> requests;

    /** Each client asks what its own supplier gives it. */
    Load(int port, IntFunction<Supplier<byte[]>> requests) {
        this.port = port;
        this.requests = requests;
    }

    /** All clients ask the same. */
    Load(int port, String path, String... headers) {
        this(port, client -> {
            var request = get(port, path, headers);
            return () -> request;
        });
    }

    static byte[] get(int port, String path, String... headers) {
        var text = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
        for (var header : headers) {
            text.append(header).append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] put(int port, String path, String token, String json) {
        return ("PUT " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What a run answered: all of the expected status, with the time each took. */
    record Answers(double seconds, long[] nanos) {

        double perSecond() {
            return nanos.length / seconds;
        }

        double percentileMillis(double share) {
            return nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * share))] / 1e6;
        }
    }

    /** Answered requests a second, all of the expected status. */
    double perSecond(int clients, int seconds, int status) throws Exception {
        return run(clients, seconds, status).perSecond();
    }

    /** Runs until the rate no longer grows, because the JVM has compiled what it will: 20 seconds at least, 90 at most. */
    void warmUp(int clients, int status) throws Exception {
        var best = 0.0;
        var stalled = 0;
        for (var window = 0; window < 18 && (window < 4 || stalled < 2); window++) {
            var rate = perSecond(clients, 5, status);
            stalled = rate > 1.05 * best ? 0 : stalled + 1;
            best = Math.max(best, rate);
        }
    }

    Answers run(int clients, double seconds, int status) throws Exception {
        var end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        var failure = new Exception[1];
        var threads = new Thread[clients];
        List<long[]> times = java.util.Collections.synchronizedList(new ArrayList<>());
        for (var i = 0; i < clients; i++) {
            var mine = requests.apply(i);
            threads[i] = new Thread(() -> {
                try {
                    times.add(loop(mine, end, status));
                } catch (IOException e) {
                    failure[0] = e;
                }
            });
        }
        var start = System.nanoTime();
        for (var thread : threads) {
            thread.start();
        }
        for (var thread : threads) {
            thread.join();
        }
        if (failure[0] != null) {
            throw failure[0];
        }
        var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Answers((System.nanoTime() - start) / 1e9, all);
    }

    private long[] loop(Supplier<byte[]> request, long end, int status) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            var in = new BufferedInputStream(socket.getInputStream(), 16_384);
            var out = socket.getOutputStream();
            var times = new long[1024];
            var count = 0;
            for (var before = System.nanoTime(); before < end && count < MOST_REQUESTS; before = System.nanoTime()) {
                out.write(request.get());
                answer(in, status);
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = System.nanoTime() - before;
            }
            return Arrays.copyOf(times, count);
        }
    }

    private static void answer(InputStream in, int expected) throws IOException {
        var first = line(in);
        if (!first.startsWith("HTTP/1.1 " + expected)) {
            throw new IOException("expected status " + expected + ", got: " + first);
        }
        var length = 0L;
        var chunked = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).trim());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (!chunked) {
            in.skipNBytes(length);
            return;
        }
        for (var size = chunk(in); size > 0; size = chunk(in)) {
            in.skipNBytes(size + 2);
        }
        line(in);
    }

    private static long chunk(InputStream in) throws IOException {
        return Long.parseLong(line(in).split(";")[0].trim(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
