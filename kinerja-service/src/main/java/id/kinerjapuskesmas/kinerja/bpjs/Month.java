package id.kinerjapuskesmas.kinerja.bpjs;

/** The pattern of a month on the wire. */
final class Month {

    static final String PATTERN = "^[0-9]{4}-(0[1-9]|1[0-2])$";

    private Month() {}
}
