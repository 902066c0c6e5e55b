package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.assessment.VerifiedForms.Filled;
import id.kinerjapuskesmas.kinerja.facility.Register.Standing;
import id.kinerjapuskesmas.kinerja.ranking.ScoreForm.Verdict;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Exact;
import id.kinerjapuskesmas.kinerja.scoring.Field;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.Place;
import id.kinerjapuskesmas.kinerja.scoring.RoundedMean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Ranks the Puskesmas of a region from forms that come one by one; touches no database. */
final class Computation {

    /** So many forms are scored at once, on all processors, while the next are read. */
    private static final int CHUNK = 512;

    private static final int DECIMALS = 2;

    private final ScoreForm score;
    private final int instrumentVersion;
    private final Map<String, Standing> waiting = new LinkedHashMap<>();
    private final List<Task> chunk = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<NotRanked> notRanked = new ArrayList<>();

    Computation(ScoreForm score, int instrumentVersion, Collection<Standing> standings) {
        this.score = score;
        this.instrumentVersion = instrumentVersion;
        standings.forEach(standing -> waiting.put(standing.facility(), standing));
    }

    private record Task(Standing standing, Filled filled) {}

    /** A candidate, its place, and how far its IKM could move it. */
    record Placed(Candidate candidate, Place place, Swing.Ends ends) {}

    /** Takes the next form; one of a facility that is no Puskesmas of the region is nobody's. */
    void take(Filled filled) {
        var standing = waiting.remove(filled.facility());
        if (standing != null) {
            chunk.add(new Task(standing, filled));
            if (chunk.size() == CHUNK) {
                scoreChunk();
            }
        }
    }

    private void scoreChunk() {
        chunk.parallelStream()
                .map(task -> judge(task.standing(), task.filled()))
                .toList()
                .forEach(this::note);
        chunk.clear();
    }

    private Verdict judge(Standing standing, Filled filled) {
        if (!filled.isVerified()) {
            return out(standing, NotRankedReason.NOT_VERIFIED, filled.state().name());
        }
        if (filled.instrumentVersion() != instrumentVersion) {
            return out(
                    standing,
                    NotRankedReason.OTHER_INSTRUMENT_VERSION,
                    filled.instrumentVersion().toString());
        }
        return score.of(
                standing,
                new Candidate.Form(
                        filled.assessment(), filled.version(), filled.form().version(), filled.established()),
                filled.form().entered());
    }

    private void note(Verdict verdict) {
        if (verdict.candidate() != null) {
            candidates.add(verdict.candidate());
        } else {
            notRanked.add(verdict.notRanked());
        }
    }

    private static Verdict out(Standing standing, NotRankedReason reason, String detail) {
        return new Verdict(
                null, new NotRanked(standing.facility(), standing.name(), standing.region(), reason, detail));
    }

    /** When no form is left. */
    Computation done() {
        scoreChunk();
        waiting.values().forEach(standing -> note(out(standing, NotRankedReason.NO_ASSESSMENT, null)));
        waiting.clear();
        notRanked.sort(Comparator.comparing(NotRanked::facility));
        return this;
    }

    List<NotRanked> notRanked() {
        return notRanked;
    }

    /** The ranked ones in the order of their ranks. */
    List<Placed> placed() {
        return placed(candidates);
    }

    static List<Placed> placed(Collection<Candidate> candidates) {
        var byFacility = candidates.stream()
                .collect(Collectors.toMap(
                        candidate -> candidate.standing().facility(), Function.identity(), (a, b) -> a, HashMap::new));
        var places = Place.of(candidates.stream().map(Candidate::contender).toList());
        var field = Field.of(places);
        return places.stream()
                .map(place -> {
                    var candidate = byFacility.get(place.contender().facility());
                    return new Placed(candidate, place, candidate.swing().ends(place, field));
                })
                .toList();
    }

    List<RankingGroup> groups() {
        return groups(candidates);
    }

    static List<RankingGroup> groups(Collection<Candidate> candidates) {
        var byKelompok = candidates.stream().collect(Collectors.groupingBy(Candidate::kelompok));
        return Arrays.stream(Kelompok.values())
                .map(kelompok -> group(kelompok, byKelompok.getOrDefault(kelompok, List.of())))
                .toList();
    }

    private static RankingGroup group(Kelompok kelompok, List<Candidate> members) {
        var ikms = members.stream()
                .map(Candidate::ikm)
                .filter(Objects::nonNull)
                .map(Exact::of)
                .toList();
        return new RankingGroup(
                kelompok,
                members.size(),
                mean(members, Component.PELAYANAN),
                mean(members, Component.MANAJEMEN),
                mean(members, Component.MUTU),
                RoundedMean.of(ikms, DECIMALS),
                ikms.size());
    }

    private static BigDecimal mean(List<Candidate> members, Component component) {
        return RoundedMean.of(
                members.stream()
                        .map(member -> member.components().get(component))
                        .filter(Objects::nonNull)
                        .toList(),
                DECIMALS);
    }
}
