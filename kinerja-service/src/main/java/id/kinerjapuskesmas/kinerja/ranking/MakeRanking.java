package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.VerifiedForms;
import id.kinerjapuskesmas.kinerja.facility.Register;
import id.kinerjapuskesmas.kinerja.instrument.Instruments;
import id.kinerjapuskesmas.kinerja.region.RegionCode;
import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.kinerja.upstream.Upstreams;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.period.Period;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Makes a snapshot: asks the other services once, scores the verified forms as they are read, stores. */
@ApplicationScoped
class MakeRanking {

    private final Upstreams upstreams;
    private final Regions regions;
    private final Register register;
    private final Instruments instruments;
    private final VerifiedForms forms;
    private final Rankings rankings;
    private final StoreRanking store;
    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    MakeRanking(
            Upstreams upstreams,
            Regions regions,
            Register register,
            Instruments instruments,
            VerifiedForms forms,
            Rankings rankings,
            StoreRanking store,
            EntityManager entities,
            Caller caller,
            Clock clock) {
        this.upstreams = upstreams;
        this.regions = regions;
        this.register = register;
        this.instruments = instruments;
        this.forms = forms;
        this.rankings = rankings;
        this.store = store;
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    record Made(Ranking ranking, boolean isNew) {}

    Made put(UUID id, RankingRequest request) {
        caller.mustReachRegion(request.region());
        var before = QuarkusTransaction.requiringNew().call(() -> known(id, request));
        if (before.isPresent()) {
            return before.get();
        }
        var period = Period.named(request.period()).orElseThrow();
        var inputs = new Inputs(upstreams.pull(request.region(), period, request.wantsFresh()));
        try {
            return QuarkusTransaction.requiringNew().call(() -> make(id, request, period, inputs));
        } catch (RuntimeException failure) {
            // the same request at the same time may have been faster: its ranking is the answer
            return QuarkusTransaction.requiringNew()
                    .call(() -> known(id, request))
                    .orElseThrow(() -> failure);
        }
    }

    /** The ranking of this id, when there is one; also refuses what cannot be ranked before anybody is asked. */
    private Optional<Made> known(UUID id, RankingRequest request) {
        var head = rankings.find(id);
        if (head.isPresent()) {
            if (!head.get().request().equals(request.text())) {
                throw ProblemException.conflict(
                        "ID_TAKEN",
                        Text.of(
                                "Id ini milik peringkat dengan permintaan lain; peringkat tidak pernah diubah.",
                                "This id belongs to a ranking of another request; rankings never change."));
            }
            return Optional.of(new Made(rankings.whole(head.get(), caller.scope()), false));
        }
        if (!request.region().equals(RegionCode.COUNTRY)) {
            regions.required(request.region());
        }
        instruments.mustBeInForce(request.instrument(), request.region());
        return Optional.empty();
    }

    private Made make(UUID id, RankingRequest request, Period period, Inputs inputs) {
        // one view of the data for all statements that follow
        entities.createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 9)) as text)")
                .setParameter("key", id.toString())
                .getSingleResult();
        var raced = known(id, request);
        if (raced.isPresent()) {
            return raced.get();
        }
        var version = forms.newestVersion(request.region(), period, request.instrument())
                .orElseGet(() -> instruments.latestVersion(request.instrument()).orElseThrow());
        var instrument = instruments.version(request.instrument(), version);
        var bands = Objects.requireNonNullElse(request.bandPolicy(), instrument.bandPolicy());
        var overall = Objects.requireNonNullElse(request.overallPolicy(), instrument.overallPolicy());
        var computation = new Computation(
                new ScoreForm(instrument, bands, overall, inputs),
                version,
                register.puskesmasOf(request.region(), period.end()));
        forms.each(request.region(), period, request.instrument(), computation::take);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.write(
                new StoreRanking.Head(id, request, period, instrument, bands, overall, caller.name(), now),
                computation.done(),
                inputs.described(now));
        return new Made(rankings.whole(rankings.find(id).orElseThrow(), caller.scope()), true);
    }
}
