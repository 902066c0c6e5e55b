package id.kinerjapuskesmas.kinerja.indicator;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * How far the feed has come for a filter.
 *
 * @param change number of the last change in reach
 * @param register how often facilities in reach moved or were renamed
 */
record FeedHead(long change, long register) {

    private static final Pattern CURSOR = Pattern.compile("([0-9a-f]{1,8})\\|([0-9]{1,18})\\|([0-9]{1,18})");

    /** The cursor that continues after this head. */
    String cursor(FeedFilter filter) {
        var text = filter.fingerprint() + '|' + change + '|' + register;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The change number a cursor stands for: 400 when it belongs to another filter, 410 when facilities moved since, because
     * rows that left the caller's reach cannot be told as changes.
     */
    long after(String cursor, FeedFilter filter) {
        var matcher = CURSOR.matcher(decoded(cursor));
        if (!matcher.matches() || !matcher.group(1).equals(filter.fingerprint())) {
            throw ProblemException.parameter(Flaw.in(
                    "since",
                    "FOREIGN_CURSOR",
                    Text.of(
                            "Cursor ini bukan dari saringan dan cakupan ini.",
                            "This cursor is not of this filter and scope.")));
        }
        if (Long.parseLong(matcher.group(3)) != register) {
            throw ProblemException.of(
                    ProblemType.GONE,
                    "REGISTER_CHANGED",
                    Text.of(
                            "Fasilitas berpindah atau berganti nama sejak itu; ambil ulang tanpa since.",
                            "Facilities moved or were renamed since; read again without since."));
        }
        return Long.parseLong(matcher.group(2));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
