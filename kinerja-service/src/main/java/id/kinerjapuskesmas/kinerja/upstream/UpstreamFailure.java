package id.kinerjapuskesmas.kinerja.upstream;

/**
 * An upstream that could not be asked, or whose answer cannot be trusted.
 *
 * <p>It never leaves this package, so that no mapper of request errors can mistake an upstream's JSON for a client's.
 */
class UpstreamFailure extends RuntimeException {

    private final Reason reason;

    UpstreamFailure(Reason reason, String detail, Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    UpstreamFailure(Reason reason, String detail) {
        this(reason, detail, null);
    }

    Reason reason() {
        return reason;
    }

    /** What went wrong; only what may pass by itself is tried again at once. */
    enum Reason {
        UNREACHABLE(true),
        SERVER_ERROR(true),
        TIME_OUT(true),
        NO_TOKEN(true),
        CIRCUIT_OPEN(false),
        BUSY(false),
        REFUSED(false),
        UNREADABLE(false),
        TOO_LARGE(false),
        UNFORESEEN(false);

        private final boolean passing;

        Reason(boolean passing) {
            this.passing = passing;
        }

        boolean isPassing() {
            return passing;
        }
    }
}
