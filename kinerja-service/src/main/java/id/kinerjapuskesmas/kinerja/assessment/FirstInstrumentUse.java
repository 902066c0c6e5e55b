package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.instrument.InstrumentUses;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells which assessment was the first to rest on a version of an instrument. */
@ApplicationScoped
class FirstInstrumentUse implements InstrumentUses {

    private final Assessments assessments;
    private final Instruments instruments;

    FirstInstrumentUse(Assessments assessments, Instruments instruments) {
        this.assessments = assessments;
        this.instruments = instruments;
    }

    @Override
    public Optional<FirstUse> firstUse(String instrument, int version) {
        // one that was not submitted yet goes on with the latest version
        var isLatest = instruments
                .latestVersion(instrument)
                .filter(latest -> latest == version)
                .isPresent();
        return assessments
                .find(
                        """
                        instrument = ?1 and (instrumentVersion = ?2 or (instrumentVersion is null and ?3 = true))
                        order by createdAt, facility
                        """,
                        instrument,
                        version,
                        isLatest)
                .firstResultOptional()
                .map(row -> new FirstUse(row.facility, row.period, row.createdAt));
    }
}
