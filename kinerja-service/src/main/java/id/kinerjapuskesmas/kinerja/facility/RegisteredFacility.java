package id.kinerjapuskesmas.kinerja.facility;

/** What the other services need to know of a facility. */
public record RegisteredFacility(String facility, String name, String region, String zone) {}
