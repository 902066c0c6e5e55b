package id.kinerjapuskesmas.kinerja.upstream;

import java.util.concurrent.atomic.AtomicInteger;

/** Kecamatan codes that no other test uses. */
final class Regions {

    private static final AtomicInteger LAST = new AtomicInteger();

    private Regions() {}

    static String unused() {
        var number = LAST.incrementAndGet();
        return "87.%02d.%02d".formatted(number / 100, number % 100);
    }
}
