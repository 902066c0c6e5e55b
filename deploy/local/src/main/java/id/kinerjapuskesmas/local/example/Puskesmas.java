package id.kinerjapuskesmas.local.example;

/**
 * A Puskesmas of the public register.
 *
 * @param code old Puskesmas code
 * @param region Kemendagri code of its kabupaten
 */
public record Puskesmas(String code, String name, String region, boolean inpatient) {

    public String title() {
        return "Puskesmas " + name;
    }
}
