import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A closed loop of clients on plain sockets with one fixed request: as little CPU as a load can cost in Java. */
final class Load {

    private static final int MOST_REQUESTS = 5_000_000;

    private final int port;
    private final byte[] request;

    Load(int port, String path, String... headers) {
        this.port = port;
        var text = new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n");
        for (var header : headers) {
            text.append(header).append("\r\n");
        }
        this.request = text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Answered requests a second, all of the expected status. */
    double perSecond(int clients, int seconds, int status) throws Exception {
        var answered = new AtomicLong();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var failure = new Exception[1];
        var threads = new Thread[clients];
        for (var i = 0; i < clients; i++) {
            threads[i] = new Thread(() -> {
                try {
                    answered.addAndGet(loop(end, status));
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
        return answered.get() / ((System.nanoTime() - start) / 1e9);
    }

    private long loop(long end, int status) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            var in = new BufferedInputStream(socket.getInputStream(), 16_384);
            var out = socket.getOutputStream();
            var count = 0L;
            while (System.nanoTime() < end && count < MOST_REQUESTS) {
                out.write(request);
                answer(in, status);
                count++;
            }
            return count;
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
