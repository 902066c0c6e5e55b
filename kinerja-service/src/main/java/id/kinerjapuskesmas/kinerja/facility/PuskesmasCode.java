package id.kinerjapuskesmas.kinerja.facility;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The old code of a Puskesmas: {@code P}, BPS kecamatan, 1 inpatient or 2 not, and a serial.
 *
 * @param province BPS province, two digits
 * @param kabupaten BPS kabupaten, four digits
 * @param kecamatan BPS kecamatan, seven digits; not a Kemendagri code
 */
record PuskesmasCode(String province, String kabupaten, String kecamatan, boolean inpatient, String serial) {

    private static final Pattern CODE = Pattern.compile("P((([0-9]{2})[0-9]{2})[0-9]{3})([12])([0-9]{2})");

    /** Empty when the text is no such code. */
    static Optional<PuskesmasCode> parse(String text) {
        var matcher = CODE.matcher(text);
        return matcher.matches()
                ? Optional.of(new PuskesmasCode(
                        matcher.group(3),
                        matcher.group(2),
                        matcher.group(1),
                        matcher.group(4).equals("1"),
                        matcher.group(5)))
                : Optional.empty();
    }
}
