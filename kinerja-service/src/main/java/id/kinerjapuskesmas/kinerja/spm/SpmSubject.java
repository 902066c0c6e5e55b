package id.kinerjapuskesmas.kinerja.spm;

/**
 * Of whom a result speaks.
 *
 * @param facility null for the whole region
 */
record SpmSubject(String region, String facility) {}
