package id.kinerjapuskesmas.rest.caller;

/** The roles of the {@code groups} claim, as constants for {@code @RolesAllowed}. */
public final class Role {

    /** One facility: reads and writes its own surveys, census and self-assessment. */
    public static final String PUSKESMAS = "puskesmas";
    /** The health office of a kabupaten/kota: everything of its facilities, verifies, ranks and publishes. */
    public static final String DINKES = "dinkes";
    /** Reads all of a province. */
    public static final String PROVINCE = "province";
    /** Reads all of the country. */
    public static final String NATIONAL = "national";
    /** Reads indicators of its region, no responses and no stays. */
    public static final String BPJS = "bpjs";
    /** kinerja-service reading survey- and ward-service, and pushing its register to them. */
    public static final String SERVICE = "service";

    private Role() {}
}
