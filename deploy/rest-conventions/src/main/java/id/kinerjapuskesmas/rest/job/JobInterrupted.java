package id.kinerjapuskesmas.rest.job;

/** Ends a run from outside: roll back and let it through. */
public final class JobInterrupted extends RuntimeException {

    /** Who ended it. */
    enum Reason {
        /** A caller; the job ends. */
        CANCELLED,
        /** This replica's shutdown; another run goes on. */
        STOPPED,
        /** Another replica took over because this one gave no sign of life; it alone may commit. */
        LEASE_LOST
    }

    private final Reason reason;

    JobInterrupted(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
