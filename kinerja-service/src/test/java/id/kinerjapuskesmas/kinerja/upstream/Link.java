package id.kinerjapuskesmas.kinerja.upstream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The network between kinerja-service and one upstream: a TCP proxy that can be told to fail in the middle of an answer. */
public final class Link implements AutoCloseable {

    /** What the network does with answers. */
    public enum Fault {
        /** Passes them on. */
        NONE,
        /** Hangs up before a byte of it. */
        RESET,
        /** Passes half of what came and hangs up. */
        CUT,
        /** Passes a byte at a time, twenty a second. */
        DRIBBLE,
        /** Passes nothing and keeps the connection. */
        FREEZE
    }

    private static final String FAULT = "kinerjapuskesmas.test.link.";
    private static final int DRIBBLE_MILLIS = 50;

    private final Source source;
    private final int target;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "link");
        thread.setDaemon(true);
        return thread;
    });

    Link(Source source, int target) {
        this.source = source;
        this.target = target;
        try {
            this.server = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        threads.execute(this::accept);
    }

    /** Tells the link to a source how to fail; a system property, because resource and tests may have other class loaders. */
    public static void set(Source source, Fault fault) {
        System.setProperty(FAULT + source, fault.name());
    }

    int port() {
        return server.getLocalPort();
    }

    private Fault fault() {
        return Fault.valueOf(System.getProperty(FAULT + source, Fault.NONE.name()));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var caller = server.accept();
                var callee = new Socket(InetAddress.getLoopbackAddress(), target);
                threads.execute(() -> pass(caller, callee, false));
                threads.execute(() -> pass(callee, caller, true));
            } catch (IOException closed) {
                // the next caller, or the end
            }
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to;
                var in = from.getInputStream();
                var out = to.getOutputStream()) {
            pass(in, out, answers);
        } catch (IOException | InterruptedException hungUp) {
            // so does the other side, by the sockets that are closed
        }
    }

    private void pass(InputStream in, OutputStream out, boolean answers) throws IOException, InterruptedException {
        var buffer = new byte[8192];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            var bytes = Arrays.copyOf(buffer, read);
            switch (answers ? fault() : Fault.NONE) {
                case NONE -> out.write(bytes);
                case RESET -> {
                    return;
                }
                case CUT -> {
                    out.write(bytes, 0, read / 2);
                    return;
                }
                case DRIBBLE -> {
                    for (var each : bytes) {
                        out.write(each);
                        Thread.sleep(DRIBBLE_MILLIS);
                    }
                }
                case FREEZE -> {
                    while (fault() == Fault.FREEZE) {
                        Thread.sleep(DRIBBLE_MILLIS);
                    }
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        server.close();
    }
}
