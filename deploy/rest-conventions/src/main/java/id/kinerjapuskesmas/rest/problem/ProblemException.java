package id.kinerjapuskesmas.rest.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Thrown by resources and rules; {@link ProblemMapper} writes it as {@link Problem}. */
public class ProblemException extends RuntimeException {

    private static final Map<String, String> INDONESIAN = Map.ofEntries(
            Map.entry("assessment", "Penilaian"),
            Map.entry("beds", "Tempat tidur"),
            Map.entry("census", "Sensus"),
            Map.entry("complaint", "Pengaduan"),
            Map.entry("dimension note", "Catatan dimensi"),
            Map.entry("entry", "Entri peringkat"),
            Map.entry("facility", "Fasilitas"),
            Map.entry("family health", "Kesehatan keluarga"),
            Map.entry("follow-up", "Rencana tindak lanjut"),
            Map.entry("instrument", "Instrumen"),
            Map.entry("job", "Pekerjaan impor"),
            Map.entry("local standard", "Standar daerah"),
            Map.entry("monthly totals", "Rekap bulanan"),
            Map.entry("problem", "Jenis masalah"),
            Map.entry("public link", "Tautan publik survei"),
            Map.entry("publication", "Publikasi"),
            Map.entry("questionnaire", "Kuesioner"),
            Map.entry("ranking", "Peringkat"),
            Map.entry("referral obstacle", "Kendala rujukan"),
            Map.entry("region", "Wilayah"),
            Map.entry("response", "Respons"),
            Map.entry("scorecard inputs", "Data kartu skor"),
            Map.entry("service unit", "Unit layanan"),
            Map.entry("stay", "Perawatan"),
            Map.entry("stay month", "Bulan perawatan"),
            Map.entry("standard", "Standar waktu"),
            Map.entry("survey", "Survei"),
            Map.entry("village population", "Penduduk desa"),
            Map.entry("visits", "Kunjungan"),
            Map.entry("waiting time", "Waktu tunggu"),
            Map.entry("ward", "Bangsal"));

    private final ProblemType type;
    private final String code;
    private final transient Text detail;
    private final transient List<Flaw> flaws;
    private final Duration retryAfter;

    private ProblemException(ProblemType type, String code, Text detail, List<Flaw> flaws, Duration retryAfter) {
        super(code + ": " + detail.en(), null, false, type.status() >= 500);
        this.type = type;
        this.code = code;
        this.detail = detail;
        this.flaws = List.copyOf(flaws);
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(ProblemType type, String code, Text detail, List<Flaw> flaws) {
        return new ProblemException(type, code, detail, flaws, null);
    }

    public static ProblemException of(ProblemType type, String code, Text detail) {
        return of(type, code, detail, List.of());
    }

    /** 400 for one query, path or header parameter. */
    public static ProblemException parameter(Flaw flaw) {
        return of(ProblemType.INVALID_PARAMETER, ProblemType.INVALID_PARAMETER.name(), flaw.message(), List.of(flaw));
    }

    /** 422 for the given flaws; the detail is the first of them. */
    public static ProblemException rules(List<Flaw> flaws) {
        return of(ProblemType.RULE_VIOLATED, flaws.get(0).code(), flaws.get(0).message(), flaws);
    }

    public static ProblemException rule(Flaw flaw) {
        return rules(List.of(flaw));
    }

    /** 404 for a thing named as on the forms, whether absent or outside the caller's scope. */
    public static ProblemException notFound(String thing, Object key) {
        return of(
                ProblemType.NOT_FOUND,
                ProblemType.NOT_FOUND.name(),
                Text.of(
                        "%s %s tidak ada atau di luar wilayah Anda."
                                .formatted(INDONESIAN.getOrDefault(thing, thing), key),
                        "%s %s does not exist or lies outside your scope.".formatted(thing, key)));
    }

    /** 409 with the code of the rule of state that stands against it. */
    public static ProblemException conflict(String code, Text detail) {
        return of(ProblemType.CONFLICT, code, detail);
    }

    /** 503 that says when to try again. */
    public static ProblemException unavailable(ProblemType type, String code, Text detail, Duration retryAfter) {
        return new ProblemException(type, code, detail, List.of(), retryAfter);
    }

    public ProblemType type() {
        return type;
    }

    public String code() {
        return code;
    }

    public Text detail() {
        return detail;
    }

    public List<Flaw> flaws() {
        return flaws;
    }

    /** How long the caller should wait, or null. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
