package id.kinerjapuskesmas.ward.stay;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * From when a patient lies where, as the database keeps it.
 *
 * @param transfer the client's id, null for the admission
 */
record Move(Instant at, String ward, @JsonProperty("class") BedClass bedClass, String bed, UUID transfer) {

    static Move of(OffsetDateTime at, String ward, BedClass bedClass, String bed, UUID transfer) {
        return new Move(exact(at), ward, bedClass, bed, transfer);
    }

    /** As exact as the database keeps it, so that a resend is the same. */
    static Instant exact(OffsetDateTime at) {
        return at.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    boolean isSamePlace(Move other) {
        return isSameSheet(other) && java.util.Objects.equals(bed, other.bed);
    }

    /** Whether both are counted on the same sheet of the census. */
    boolean isSameSheet(Move other) {
        return ward.equals(other.ward) && bedClass == other.bedClass;
    }
}
