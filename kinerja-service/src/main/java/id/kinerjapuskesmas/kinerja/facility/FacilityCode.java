package id.kinerjapuskesmas.kinerja.facility;

import java.util.regex.Pattern;

/** The code by which all services know a facility: its registration code, or the old Puskesmas code. */
public final class FacilityCode {

    /** The pattern of the code on the wire. */
    public static final String PATTERN = "^([0-9]{7}|P[0-9]{10})$";

    /** Island group third: 1 Sumatera, 3 Jawa, 5 Bali-Nusa Tenggara, 6 Kalimantan, 7 Sulawesi, 8 Maluku, 9 Papua. */
    private static final Pattern REGISTRATION = Pattern.compile("10[1356789][0-9]{4}");

    private FacilityCode() {}

    static boolean isPuskesmasRegistration(String text) {
        return REGISTRATION.matcher(text).matches();
    }
}
