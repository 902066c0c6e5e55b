package id.kinerjapuskesmas.survey.response;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a well-made CSV file into records of byte ranges, without an object a cell. Whatever is unusual about a file ends it
 * with {@link StraightImport.LineRefused}: the patient reader of {@link StagedImport} then decides what it means.
 */
final class PlainCsv {

    private static final int LONGEST_RECORD = 1 << 20;

    private final InputStream in;
    private final byte separator;
    private final int[] starts;
    private final int[] ends;
    private final byte[] bytes = new byte[2 * LONGEST_RECORD];
    private int filled;
    private int position;
    private boolean isExhausted;

    PlainCsv(InputStream in, char separator, int fields) throws IOException {
        this.in = in;
        this.separator = (byte) separator;
        this.starts = new int[fields];
        this.ends = new int[fields];
        fill();
        if (filled > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /** Moves on to the next record; false after the last. */
    boolean next() throws IOException {
        do {
            if (filled - position < LONGEST_RECORD && !isExhausted) {
                shift();
                fill();
            }
            if (position >= filled) {
                return false;
            }
        } while (skippedEmptyLine());
        for (var field = 0; field < starts.length; field++) {
            var isLast = field == starts.length - 1;
            cut(field);
            if (position < filled && bytes[position] == separator) {
                if (isLast) {
                    throw new StraightImport.LineRefused();
                }
                position++;
            } else if (!isLast || !endedLine()) {
                throw new StraightImport.LineRefused();
            }
        }
        return true;
    }

    private void cut(int field) {
        if (position < filled && bytes[position] == '"') {
            quoted(field);
            return;
        }
        starts[field] = position;
        while (position < filled) {
            var next = bytes[position];
            if (next == separator || next == '\n' || next == '\r') {
                break;
            }
            if (next == '"') {
                throw new StraightImport.LineRefused();
            }
            position++;
        }
        ends[field] = position;
    }

    /** A quote inside stands twice; the text is closed up in place. */
    private void quoted(int field) {
        starts[field] = ++position;
        var end = position;
        while (position < filled && (bytes[position] != '"' || isDoubled())) {
            position += bytes[position] == '"' ? 1 : 0;
            bytes[end++] = bytes[position++];
        }
        ends[field] = end;
        // without a closing quote this leaves the file, where no line ends
        position++;
    }

    private boolean isDoubled() {
        return position + 1 < filled && bytes[position + 1] == '"';
    }

    private boolean endedLine() {
        if (position >= filled) {
            return position == filled && isExhausted;
        }
        if (bytes[position] == '\r' && position + 1 < filled && bytes[position + 1] == '\n') {
            position++;
        }
        return bytes[position++] == '\n';
    }

    private boolean skippedEmptyLine() {
        if (bytes[position] == '\n') {
            position++;
            return true;
        }
        if (bytes[position] == '\r' && position + 1 < filled && bytes[position + 1] == '\n') {
            position += 2;
            return true;
        }
        return false;
    }

    private void shift() {
        filled -= position;
        System.arraycopy(bytes, position, bytes, 0, filled);
        position = 0;
    }

    private void fill() throws IOException {
        while (filled < bytes.length && !isExhausted) {
            var read = in.read(bytes, filled, bytes.length - filled);
            if (read < 0) {
                isExhausted = true;
            } else {
                filled += read;
            }
        }
    }
}
