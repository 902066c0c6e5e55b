package id.kinerjapuskesmas.local.example;

/** The service units (poli) that the example's surveys distinguish. */
public enum ServiceUnit {
    SEMUA("Semua layanan (sumber tidak merinci unit)", "All services (the source names no unit)", false),
    PENDAFTARAN("Pendaftaran", "Registration", false),
    UMUM("Pemeriksaan umum", "General outpatient", false),
    GIGI("Kesehatan gigi dan mulut", "Dental", false),
    KIA_KB("KIA-KB", "Maternal and child health, family planning", false),
    FARMASI("Farmasi", "Pharmacy", false),
    LABORATORIUM("Laboratorium", "Laboratory", false),
    GAWAT_DARURAT("Gawat darurat", "Emergency", true),
    RAWAT_INAP("Rawat inap", "Inpatient", true);

    private final String indonesian;
    private final String english;
    private final boolean inpatientOnly;

    ServiceUnit(String indonesian, String english, boolean inpatientOnly) {
        this.indonesian = indonesian;
        this.english = english;
        this.inpatientOnly = inpatientOnly;
    }

    public String code() {
        return name().replace('_', '-');
    }

    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return english;
    }

    boolean existsAt(Puskesmas puskesmas) {
        return this != SEMUA && (puskesmas.inpatient() || !inpatientOnly);
    }
}
