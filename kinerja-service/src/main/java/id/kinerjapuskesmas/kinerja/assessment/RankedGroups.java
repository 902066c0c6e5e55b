package id.kinerjapuskesmas.kinerja.assessment;

import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import java.util.Optional;
import java.util.UUID;

/** Where the kelompok comes from that is established: the rankings. */
public interface RankedGroups {

    /** The kelompok that the latest ranking gives an assessment of this version; empty when none holds it. */
    Optional<Group> latestOf(String facility, UUID assessment, long version);

    /** A kelompok and the ranking that gave it. */
    record Group(Kelompok kelompok, UUID ranking) {}
}
