package id.kinerjapuskesmas.kinerja.region;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Kemendagri code: {@code 32} province, {@code 32.07} kabupaten or kota, {@code 32.07.01} kecamatan. */
public record RegionCode(String text) {

    /** The pattern of a code on the wire. */
    public static final String PATTERN = "^[0-9]{2}(\\.[0-9]{2}){0,2}$";

    /** The country, where a region is asked for: no Kemendagri code stands for it, so its ISO 3166 code does. */
    public static final String COUNTRY = "ID";

    /** The pattern of a code or the country on the wire. */
    public static final String OR_COUNTRY = "^([0-9]{2}(\\.[0-9]{2}){0,2}|ID)$";

    private static final Pattern CODE = Pattern.compile(PATTERN);
    private static final Pattern LOST_ZERO = Pattern.compile("[0-9]{2}(\\.[0-9]{2})?[.,][0-9]");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]{2},[0-9]{2}(,[0-9]{2})?");
    private static final Pattern NO_DOTS = Pattern.compile("[0-9]{4}([0-9]{2})?");

    public RegionCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a Kemendagri code: " + text);
        }
    }

    public static boolean isValid(String text) {
        return CODE.matcher(text).matches();
    }

    /** The pattern of an SQL {@code like} for the codes in a region or, for {@link #COUNTRY}, anywhere. */
    public static String within(String regionOrCountry) {
        return regionOrCountry.equals(COUNTRY) ? "%" : regionOrCountry + "%";
    }

    public RegionLevel level() {
        return RegionLevel.values()[text.length() / 3];
    }

    /** The region it lies in; empty for a province. */
    public Optional<RegionCode> parent() {
        return level() == RegionLevel.PROVINCE
                ? Optional.empty()
                : Optional.of(new RegionCode(text.substring(0, text.length() - 3)));
    }

    public String province() {
        return text.substring(0, 2);
    }

    /** What a spreadsheet probably made the text from: {@code 32.1} was 32.10, {@code 33,73} and {@code 3373} were 33.73. */
    public static Optional<String> unmangled(String text) {
        if (LOST_ZERO.matcher(text).matches()) {
            return Optional.of(text.replace(',', '.') + "0");
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return Optional.of(text.replace(',', '.'));
        }
        if (NO_DOTS.matcher(text).matches()) {
            return Optional.of(String.join(".", text.split("(?<=\\G..)")));
        }
        return Optional.empty();
    }
}
