package id.kinerjapuskesmas.kinerja.instrument;

import java.time.Instant;
import java.util.Optional;

/** Where it is known who uses an instrument: the assessments. */
public interface InstrumentUses {

    /** The first assessment that rests on a frozen version; empty when there is none. */
    Optional<FirstUse> firstUse(String instrument, int version);

    /** Which assessment it was. */
    record FirstUse(String facility, String period, Instant at) {}
}
