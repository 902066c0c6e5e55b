package id.kinerjapuskesmas.local;

import id.kinerjapuskesmas.local.terminal.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of the stack, each settable by an environment variable, all on 127.0.0.1. */
record Ports(int postgres, int survey, int ward, int kinerja) {

    static Ports of(Map<String, String> environment) {
        var ports = new Ports(
                port(environment, "LOCAL_POSTGRES_PORT", 54329),
                port(environment, "LOCAL_SURVEY_PORT", 8081),
                port(environment, "LOCAL_WARD_PORT", 8082),
                port(environment, "LOCAL_KINERJA_PORT", 8083));
        if (ports.byVariable().values().stream().distinct().count() < 4) {
            throw new Refusal("The four ports of the stack must differ, but they are "
                    + ports.byVariable().values() + ".");
        }
        return ports;
    }

    /** Refuses the first port that another program listens on, naming the variable that moves it. */
    void mustBeFree() {
        byVariable().forEach((variable, port) -> {
            if (isBusy(port)) {
                throw new Refusal("Port %d is in use by another program; stop it or set %s to a free port."
                        .formatted(port, variable));
            }
        });
    }

    private Map<String, Integer> byVariable() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("LOCAL_POSTGRES_PORT", postgres);
        all.put("LOCAL_SURVEY_PORT", survey);
        all.put("LOCAL_WARD_PORT", ward);
        all.put("LOCAL_KINERJA_PORT", kinerja);
        return all;
    }

    private static boolean isBusy(int port) {
        try (var socket = new ServerSocket()) {
            // connections of an earlier run that linger in TIME_WAIT do not make a port busy
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static int port(Map<String, String> environment, String variable, int standard) {
        var value = environment.get(variable);
        if (value == null || value.isBlank()) {
            return standard;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Refusal(variable + " must be a port from 1 to 65535, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }
}
