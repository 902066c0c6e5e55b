package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.survey.questionnaire.CodeList;
import id.kinerjapuskesmas.survey.survey.SurveyInReach;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the records of a {@link PlainCsv} into rows of the response table, under exactly the rules of {@link SheetReader}:
 * what it does not take at once it refuses, and the patient reader decides.
 */
final class PlainSheets {

    private static final long MICROS = 1_000_000;
    private static final long EPOCH_SECOND = LocalDate.of(2000, 1, 1).toEpochSecond(LocalTime.MIN, ZoneOffset.UTC);
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int LONGEST_CODE = 40;

    private final PlainCsv csv;
    private final byte[] before;
    private final byte[] after;
    private final int response;
    private final int unit;
    private final int collectedAt;
    private final int[] answers;
    private final boolean[] counts;
    private final int sex;
    private final int age;
    private final int education;
    private final int occupation;
    private final int occupationOther;
    private final int payer;
    private final int timeSlot;
    private final int suggestion;
    private final Map<ByteBuffer, byte[]> units;
    private final Map<String, Map<ByteBuffer, byte[]>> codes = new HashMap<>();
    private final ByteBuffer key;
    private final byte[] digits;
    private final long latest;
    private final int localOffsetSeconds;
    private int from;
    private int to;

    /**
     * Prepares to read.
     *
     * @param header names of the columns in the order of the file
     * @param before the encoded beginning of every row, up to the content
     * @param after its encoded end
     */
    PlainSheets(
            PlainCsv csv,
            List<String> header,
            FileColumns columns,
            SheetRules rules,
            SurveyInReach survey,
            byte[] before,
            byte[] after) {
        this.csv = csv;
        this.before = before;
        this.after = after;
        this.response = header.indexOf("response");
        this.unit = header.indexOf("unit");
        this.collectedAt = header.indexOf("collectedAt");
        this.answers = columns.byPlace().stream().mapToInt(header::indexOf).toArray();
        this.counts = new boolean[answers.length];
        for (var place = 0; place < counts.length; place++) {
            counts[place] = rules.questionnaire().questions().get(place).unsur() != null;
        }
        this.sex = header.indexOf("sex");
        this.age = header.indexOf("age");
        this.education = header.indexOf("education");
        this.occupation = header.indexOf("occupation");
        this.occupationOther = header.indexOf("occupationOther");
        this.payer = header.indexOf("payer");
        this.timeSlot = header.indexOf("timeSlot");
        this.suggestion = header.indexOf("suggestion");
        this.units = keys(rules.units());
        for (var list : rules.questionnaire().codeLists()) {
            codes.put(list.list(), keys(codesOf(list)));
        }
        this.key = ByteBuffer.wrap(csv.bytes());
        this.digits = new byte[answers.length];
        this.latest = microsOf(rules.latest());
        this.localOffsetSeconds = offset(survey);
    }

    /** The offset of local times, which Indonesia's zones have not changed since 2000. */
    private static int offset(SurveyInReach survey) {
        var rules = survey.facility().zoneId().getRules();
        var start = Instant.ofEpochSecond(EPOCH_SECOND);
        if (rules.nextTransition(start) != null) {
            throw new StraightImport.LineRefused();
        }
        return rules.getOffset(start).getTotalSeconds();
    }

    private static List<String> codesOf(CodeList list) {
        return list.values().stream().map(value -> value.code()).toList();
    }

    private static Map<ByteBuffer, byte[]> keys(Iterable<String> known) {
        var keys = new HashMap<ByteBuffer, byte[]>();
        for (var code : known) {
            var bytes = code.getBytes(StandardCharsets.UTF_8);
            keys.put(
                    ByteBuffer.wrap(bytes),
                    new CopyRows().bytes(bytes, 0, bytes.length).copy());
        }
        return keys;
    }

    /** Appends the next record's row; false after the last record. */
    boolean next(CopyRows rows) throws IOException {
        if (!csv.next()) {
            return false;
        }
        rows.raw(before, 0, before.length);
        uuid(rows);
        required(field(unit) && code(rows, units));
        required(field(collectedAt));
        rows.bigint(time());
        rows.smallints(answers());
        code(rows, sex, "SEX");
        age(rows);
        code(rows, education, "EDUCATION");
        code(rows, occupation, "OCCUPATION");
        text(rows, occupationOther, 200);
        code(rows, payer, "PAYER");
        code(rows, timeSlot, "TIME_SLOT");
        text(rows, suggestion, 4000);
        rows.raw(after, 0, after.length);
        return true;
    }

    private static void required(boolean good) {
        if (!good) {
            throw new StraightImport.LineRefused();
        }
    }

    /** Looks at a field without the blanks around it; false when it is absent or blank. */
    private boolean field(int index) {
        if (index < 0) {
            return false;
        }
        from = csv.start(index);
        to = csv.end(index);
        var bytes = csv.bytes();
        while (from < to && bytes[from] == ' ') {
            from++;
        }
        while (from < to && bytes[to - 1] == ' ') {
            to--;
        }
        return from < to;
    }

    private void uuid(CopyRows rows) {
        required(field(response) && to - from == 36);
        var bytes = csv.bytes();
        required(bytes[from + 8] == '-'
                && bytes[from + 13] == '-'
                && bytes[from + 18] == '-'
                && bytes[from + 23] == '-');
        rows.uuid(
                hex(from, 8) << 32 | hex(from + 9, 4) << 16 | hex(from + 14, 4),
                hex(from + 19, 4) << 48 | hex(from + 24, 12));
    }

    private long hex(int start, int length) {
        var bytes = csv.bytes();
        var value = 0L;
        for (var i = start; i < start + length; i++) {
            var digit = Character.digit(bytes[i], 16);
            required(digit >= 0);
            value = value << 4 | digit;
        }
        return value;
    }

    private void code(CopyRows rows, int index, String list) {
        if (!field(index)) {
            rows.nothing();
        } else {
            required(code(rows, codes.get(list)));
        }
    }

    private boolean code(CopyRows rows, Map<ByteBuffer, byte[]> known) {
        if (known == null || to - from > LONGEST_CODE) {
            return false;
        }
        var encoded = known.get(key.clear().position(from).limit(to));
        if (encoded == null) {
            return false;
        }
        rows.raw(encoded, 0, encoded.length);
        return true;
    }

    private byte[] answers() {
        var any = false;
        for (var place = 0; place < answers.length; place++) {
            digits[place] = 0;
            if (field(answers[place])) {
                var digit = csv.bytes()[from] - '0';
                required(to - from == 1 && digit >= 1 && digit <= 4);
                digits[place] = (byte) digit;
                any |= counts[place];
            }
        }
        required(any);
        return digits;
    }

    private void age(CopyRows rows) {
        if (!field(age)) {
            rows.nothing();
            return;
        }
        required(to - from <= 3);
        var years = number(from, to - from);
        required(years <= 120);
        rows.smallint(years);
    }

    private void text(CopyRows rows, int index, int longest) {
        if (!field(index)) {
            rows.nothing();
            return;
        }
        var bytes = csv.bytes();
        var isAscii = true;
        for (var i = from; i < to; i++) {
            var next = bytes[i];
            isAscii &= next >= 0;
            required(next < 0 || next >= ' ' || next == '\n' || next == '\r' || next == '\t');
        }
        required(bytes[from] != '=' && bytes[from] != '#' && bytes[from] != '\'');
        if (isAscii) {
            required(bytes[from] > ' ' && bytes[to - 1] > ' ' && to - from <= longest);
        } else {
            var text = decoded();
            required(text.length() <= longest && text.equals(text.strip()));
        }
        rows.bytes(bytes, from, to);
    }

    private String decoded() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(csv.bytes(), from, to - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new StraightImport.LineRefused();
        }
    }

    /** Microseconds since 2000 of {@code 2025-08-14}, {@code 2025-08-14T09:30}, with seconds, with offset. */
    private long time() {
        var bytes = csv.bytes();
        var length = to - from;
        required(length >= 10 && bytes[from + 4] == '-' && bytes[from + 7] == '-');
        var day = day(number(from, 4), number(from + 5, 2), number(from + 8, 2));
        var seconds = 0L;
        var offset = localOffsetSeconds;
        if (length > 10) {
            required(length >= 16 && bytes[from + 10] == 'T' && bytes[from + 13] == ':');
            var hours = number(from + 11, 2);
            var minutes = number(from + 14, 2);
            required(hours < 24 && minutes < 60);
            seconds = hours * 3600L + minutes * 60L;
            var at = from + 16;
            if (at < to && bytes[at] == ':') {
                required(to - at >= 3);
                var second = number(at + 1, 2);
                required(second < 60);
                seconds += second;
                at += 3;
            }
            if (at < to) {
                offset = offset(at);
            }
        }
        var micros = (day * 86_400L + seconds - offset) * MICROS;
        required(micros >= 0 && micros <= latest);
        return micros;
    }

    private int offset(int at) {
        var bytes = csv.bytes();
        if (bytes[at] == 'Z' && at + 1 == to) {
            return 0;
        }
        required(to - at == 6 && (bytes[at] == '+' || bytes[at] == '-') && bytes[at + 3] == ':');
        var hours = number(at + 1, 2);
        var minutes = number(at + 4, 2);
        required(hours < 18 && minutes < 60);
        return (bytes[at] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }

    /** Days since 2000-01-01. */
    private static long day(int year, int month, int day) {
        required(year >= 2000 && year < 2100 && month >= 1 && month <= 12 && day >= 1);
        var isLeap = year % 4 == 0;
        required(day <= DAYS[month - 1] + (isLeap && month == 2 ? 1 : 0));
        var years = year - 2000;
        return years * 365L + (years + 3) / 4 + DAYS_BEFORE_MONTH[month - 1] + (isLeap && month > 2 ? 1 : 0) + day - 1;
    }

    private int number(int start, int length) {
        var bytes = csv.bytes();
        var value = 0;
        for (var i = start; i < start + length; i++) {
            var digit = bytes[i] - '0';
            required(digit >= 0 && digit <= 9);
            value = value * 10 + digit;
        }
        return value;
    }

    private static long microsOf(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.ofEpochSecond(EPOCH_SECOND), instant);
    }
}
