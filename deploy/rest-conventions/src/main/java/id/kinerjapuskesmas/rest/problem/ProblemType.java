package id.kinerjapuskesmas.rest.problem;

import java.util.Arrays;
import java.util.Optional;

/** Every kind of failure on the wire; {@code GET /problems/{slug}} explains each in both languages. */
public enum ProblemType {
    INVALID_PARAMETER(
            400,
            "invalid-parameter",
            "Invalid parameter",
            "Sebuah parameter pada alamat atau header tidak dapat dibaca atau di luar batas. Lihat errors[].parameter.",
            "A parameter in the address or a header cannot be read or is out of range. See errors[].parameter."),
    UNREADABLE_BODY(
            400,
            "unreadable-body",
            "Unreadable body",
            "Isi permintaan tidak dapat dibaca: bukan JSON/CSV yang sah, tipe salah, atau ada kolom yang tidak dikenal.",
            "The body cannot be read: not valid JSON or CSV, a wrong type, or an unknown property."),
    UNAUTHENTICATED(
            401,
            "unauthenticated",
            "Authentication required",
            "Token tidak ada, kedaluwarsa, atau tidak sah. Kirim Authorization: Bearer <token>.",
            "The token is missing, expired or not valid. Send Authorization: Bearer <token>."),
    FORBIDDEN(
            403,
            "forbidden",
            "Not permitted",
            "Peran pemanggil tidak mengizinkan tindakan ini.",
            "The caller's role does not permit this action."),
    NOT_FOUND(
            404,
            "not-found",
            "Not found",
            "Tidak ada, atau berada di luar wilayah pemanggil.",
            "It does not exist, or lies outside the caller's scope."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "Method not allowed",
            "Alamat ini ada, tetapi tidak dengan metode HTTP tersebut.",
            "This address exists, but not with that HTTP method."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "Not acceptable",
            "Bentuk yang diminta pada Accept tidak tersedia.",
            "The representation asked for in Accept is not available."),
    CONFLICT(
            409,
            "conflict",
            "Conflict with the present state",
            "Permintaan bertentangan dengan keadaan sekarang, misalnya survei yang sudah ditutup.",
            "The request conflicts with the present state, for example a survey that is closed."),
    GONE(
            410,
            "gone",
            "Gone",
            "Pernah ada dan telah dihapus; tidak dapat dikirim ulang.",
            "It existed and was removed; it cannot be sent again."),
    PRECONDITION_FAILED(
            412,
            "precondition-failed",
            "Changed meanwhile",
            "Data telah diubah orang lain. Baca ulang, lalu kirim dengan ETag yang baru pada If-Match.",
            "Somebody else changed it. Read it again and send the new ETag in If-Match."),
    TOO_LARGE(
            413,
            "too-large",
            "Body too large",
            "Isi permintaan melebihi batas untuk alamat ini.",
            "The body exceeds the limit of this address."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "Unsupported media type",
            "Content-Type ini tidak diterima pada alamat ini.",
            "This Content-Type is not accepted here."),
    RULE_VIOLATED(
            422,
            "rule-violated",
            "A rule is violated",
            "Permintaan terbaca, tetapi melanggar aturan. Lihat errors: kolom, nilai, dan alasannya.",
            "The request is readable but breaks a rule. See errors for field, value and reason."),
    PRECONDITION_REQUIRED(
            428,
            "precondition-required",
            "If-Match required",
            "Perubahan data ini wajib menyertakan If-Match berisi ETag terakhir.",
            "Changing this needs If-Match with the last ETag."),
    TOO_MANY_REQUESTS(
            429,
            "too-many-requests",
            "Too many requests",
            "Terlalu banyak permintaan. Tunggu sesuai Retry-After.",
            "Too many requests. Wait as Retry-After says."),
    INTERNAL(
            500,
            "internal",
            "Internal error",
            "Kesalahan pada layanan. Sebutkan traceId bila melapor.",
            "An error inside the service. Quote the traceId when reporting it."),
    UNAVAILABLE(
            503,
            "unavailable",
            "Temporarily unavailable",
            "Layanan atau basis datanya sedang tidak tersedia. Coba lagi sesuai Retry-After.",
            "The service or its database is unavailable. Try again as Retry-After says."),
    UPSTREAM_UNAVAILABLE(
            503,
            "upstream-unavailable",
            "Upstream unavailable",
            "Layanan lain yang diperlukan untuk angka ini tidak menjawab.",
            "Another service that this figure needs does not answer.");

    private final int status;
    private final String slug;
    private final String title;
    private final Text explanation;

    ProblemType(int status, String slug, String title, String id, String en) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.explanation = Text.of(id, en);
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public Text explanation() {
        return explanation;
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug.equals(slug)).findFirst();
    }

    /** The type that stands for an HTTP status no rule of ours produced. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL : INVALID_PARAMETER);
    }
}
