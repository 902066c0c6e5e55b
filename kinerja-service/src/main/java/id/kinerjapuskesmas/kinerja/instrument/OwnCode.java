package id.kinerjapuskesmas.kinerja.instrument;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an instrument that a province or kabupaten makes for itself. It begins with the digits of its region, so that
 * no two regions ever want the same code and nobody learns of another's by trying.
 */
record OwnCode(String text, String region) {

    static final String PATTERN = "^[0-9]{2}([0-9]{2})?(-[a-z0-9]+)+$";

    /** Any code of an instrument, shipped or own. */
    static final String ANY = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final Pattern CODE = Pattern.compile(PATTERN);

    /** Empty for a code that is not of this form, such as those of the shipped instruments. */
    static Optional<OwnCode> of(String text) {
        var matcher = CODE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var province = text.substring(0, 2);
        return Optional.of(new OwnCode(text, matcher.group(1) == null ? province : province + "." + matcher.group(1)));
    }
}
