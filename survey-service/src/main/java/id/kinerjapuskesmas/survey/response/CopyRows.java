package id.kinerjapuskesmas.survey.response;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Rows in the format of PostgreSQL's binary COPY, which takes twice as many of them as text. */
final class CopyRows {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);
    private static final int INT2 = 21;
    private static final int FULL = 1 << 17;

    private byte[] bytes = new byte[FULL + FULL / 4];
    private int size;

    boolean isFull() {
        return size >= FULL;
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    CopyRows empty() {
        size = 0;
        return this;
    }

    CopyRows row(int fields) {
        room(2);
        put2(fields);
        return this;
    }

    CopyRows text(String value) {
        if (value == null) {
            return nothing();
        }
        var text = value.getBytes(StandardCharsets.UTF_8);
        return bytes(text, 0, text.length);
    }

    CopyRows bytes(byte[] source, int from, int to) {
        room(4);
        put4(to - from);
        return raw(source, from, to);
    }

    /** Bytes that are encoded already. */
    CopyRows raw(byte[] source, int from, int to) {
        var length = to - from;
        room(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
        return this;
    }

    CopyRows uuid(UUID value) {
        return uuid(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    CopyRows uuid(long high, long low) {
        room(20);
        put4(16);
        put8(high);
        put8(low);
        return this;
    }

    CopyRows bigint(long value) {
        room(12);
        put4(8);
        put8(value);
        return this;
    }

    CopyRows integer(int value) {
        room(8);
        put4(4);
        put4(value);
        return this;
    }

    CopyRows smallint(Integer value) {
        if (value == null) {
            return nothing();
        }
        room(6);
        put4(2);
        put2(value);
        return this;
    }

    CopyRows bool(boolean value) {
        room(5);
        put4(1);
        bytes[size++] = (byte) (value ? 1 : 0);
        return this;
    }

    CopyRows time(Instant value) {
        return bigint(ChronoUnit.MICROS.between(EPOCH, value));
    }

    CopyRows date(LocalDate value) {
        return integer((int) ChronoUnit.DAYS.between(EPOCH_DAY, value));
    }

    CopyRows smallints(List<Integer> values) {
        var digits = new byte[values.size()];
        for (var place = 0; place < digits.length; place++) {
            digits[place] = values.get(place) == null ? 0 : values.get(place).byteValue();
        }
        return smallints(digits);
    }

    /** An array of small numbers above 0; a 0 stands for null. */
    CopyRows smallints(byte[] values) {
        var blanks = 0;
        for (var value : values) {
            blanks += value == 0 ? 1 : 0;
        }
        var length = 20 + 4 * values.length + 2 * (values.length - blanks);
        room(4 + length);
        put4(length);
        put4(1);
        put4(blanks > 0 ? 1 : 0);
        put4(INT2);
        put4(values.length);
        put4(1);
        for (var value : values) {
            if (value == 0) {
                put4(-1);
            } else {
                put4(2);
                put2(value);
            }
        }
        return this;
    }

    CopyRows nothing() {
        room(4);
        put4(-1);
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private void put2(int value) {
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    private void put4(int value) {
        bytes[size++] = (byte) (value >> 24);
        bytes[size++] = (byte) (value >> 16);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    private void put8(long value) {
        put4((int) (value >> 32));
        put4((int) value);
    }
}
