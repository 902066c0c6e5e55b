package id.kinerjapuskesmas.rest.conditional;

/** Ends a conditional read whose caller already holds the current version. */
class NotModified extends RuntimeException {

    NotModified() {
        super(null, null, false, false);
    }
}
