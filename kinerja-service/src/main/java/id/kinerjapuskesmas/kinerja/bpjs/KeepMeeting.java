package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts reconciliation meetings. */
@ApplicationScoped
class KeepMeeting {

    static final String KIND = "RECONCILIATION_MEETING";

    private final MeetingStore store;
    private final Regions regions;
    private final Revising revising;
    private final Caller caller;

    KeepMeeting(MeetingStore store, Regions regions, Revising revising, Caller caller) {
        this.store = store;
        this.regions = regions;
        this.revising = revising;
        this.caller = caller;
    }

    record Kept(Meeting meeting, boolean isNew) {}

    @Transactional
    Kept put(UUID id, MeetingDetails sent) {
        caller.mustReachRegion(sent.region());
        regions.required(sent.region());
        revising.lock(KIND, "", id.toString());
        var before = store.find(id).orElse(null);
        if (before != null && !before.details().region().equals(sent.region())) {
            throw ProblemException.conflict(
                    "ID_TAKEN", Text.of("Id ini milik pertemuan lain.", "This id belongs to another meeting."));
        }
        var known = store.known(sent.constraints(), sent.region());
        var flaws = sent.constraints().stream()
                .filter(one -> !known.contains(one))
                .map(one -> Flaw.at(
                                "/constraints",
                                "UNKNOWN_CONSTRAINT",
                                Text.of(
                                        "Kendala %s tidak ada di wilayah ini.".formatted(one),
                                        "There is no constraint %s in this region.".formatted(one)))
                        .with("value", one))
                .toList();
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        var standing = before == null
                ? null
                : new Revising.Standing(before.details(), before.revision(), before.changedBy(), before.changedAt());
        var settled = revising.settle(KIND, sent.region(), id.toString(), standing, sent, null);
        if (settled.changed()) {
            store.write(id, sent, settled);
        }
        return new Kept(new Meeting(id, sent, settled.revision(), settled.by(), settled.at()), settled.isNew());
    }
}
