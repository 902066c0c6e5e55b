package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/** Gives a ranking a number, a digest and a date; checks before that it can be computed again. */
@ApplicationScoped
class Publish {

    private final Rankings rankings;
    private final Entries entries;
    private final Publications publications;
    private final Recompute recompute;
    private final Caller caller;
    private final Clock clock;

    Publish(
            Rankings rankings,
            Entries entries,
            Publications publications,
            Recompute recompute,
            Caller caller,
            Clock clock) {
        this.rankings = rankings;
        this.entries = entries;
        this.publications = publications;
        this.recompute = recompute;
        this.caller = caller;
        this.clock = clock;
    }

    record Published(Publication publication, boolean isNew) {}

    @Transactional
    Published put(UUID ranking, PublicationRequest request) {
        var head = rankings.required(ranking, caller.scope());
        caller.mustReachRegion(head.region());
        publications.takeTurn(head.region(), head.period());
        var known = publications.of(ranking);
        if (known.isPresent()) {
            return same(known.get(), request);
        }
        var latest = publications.latest(head.region(), head.period());
        var current = latest.map(one -> one.publication().number()).orElse(null);
        mustSupersede(current, request);
        var sequence = latest.map(one -> one.sequence() + 1).orElse(1);
        var number = "PKP-%s-%s-%d".formatted(head.region(), head.period(), sequence);
        var document = stored(number, head).bytes();
        if (!Arrays.equals(document, recompute.document(number, head).bytes())) {
            throw new IllegalStateException("ranking " + ranking + " does not follow from its stored inputs");
        }
        var publication = new Publication(
                number,
                ranking,
                head.region(),
                head.period(),
                PublicationDocument.sha256(document),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                caller.name(),
                current,
                request.reason(),
                null);
        publications.write(publication, sequence, document);
        return new Published(publication, true);
    }

    private PublicationDocument stored(String number, RankingHead head) {
        return PublicationDocument.of(
                number,
                head,
                rankings.inputs(head.ranking()),
                rankings.groups(head.ranking()),
                entries.all(head).stream().map(PublishedEntry::of).toList(),
                rankings.notRanked(head.ranking(), null));
    }

    private static Published same(Publication known, PublicationRequest request) {
        if (!Objects.equals(known.supersedes(), request.supersedes())
                || !Objects.equals(known.reason(), request.reason())) {
            throw ProblemException.conflict(
                    "ALREADY_PUBLISHED",
                    Text.of(
                            "Peringkat ini sudah terbit sebagai %s; terbitan tidak pernah diubah."
                                    .formatted(known.number()),
                            "This ranking is published as %s already; publications never change."
                                    .formatted(known.number())));
        }
        return new Published(known, false);
    }

    private static void mustSupersede(String current, PublicationRequest request) {
        if (current != null && request.supersedes() == null) {
            throw ProblemException.conflict(
                    "PUBLICATION_STANDS",
                    Text.of(
                            "%s berlaku untuk wilayah dan periode ini; sebutkan dalam supersedes beserta alasannya."
                                    .formatted(current),
                            "%s stands for this region and period; name it in supersedes, with the reason."
                                    .formatted(current)));
        }
        if (!Objects.equals(current, request.supersedes())) {
            throw ProblemException.rule(Flaw.at(
                            "/supersedes",
                            "NOT_CURRENT",
                            Text.of(
                                    "Bukan terbitan yang berlaku untuk wilayah dan periode ini.",
                                    "Not the current publication of this region and period."))
                    .with("value", request.supersedes()));
        }
        if ((current == null) != (request.reason() == null)) {
            throw ProblemException.rule(Flaw.at(
                    "/reason",
                    current == null ? "NOT_NEEDED" : "REASON_REQUIRED",
                    current == null
                            ? Text.of(
                                    "Terbitan pertama tidak menggantikan apa pun.",
                                    "The first publication supersedes nothing.")
                            : Text.of(
                                    "Tulis mengapa terbitan sebelumnya diganti.",
                                    "Say why the publication before is superseded.")));
        }
    }
}
