package id.kinerjapuskesmas.kinerja.facility;

/** The pattern of Indonesia's three time zones on the wire. */
final class Zone {

    static final String PATTERN = "^Asia/(Jakarta|Makassar|Jayapura)$";

    private Zone() {}
}
