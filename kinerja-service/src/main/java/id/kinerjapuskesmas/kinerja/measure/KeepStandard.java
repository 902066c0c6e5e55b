package id.kinerjapuskesmas.kinerja.measure;

import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.kinerja.trail.Revising;
import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Puts one standard of a region, or reads it. */
@ApplicationScoped
class KeepStandard {

    static final String KIND = "LOCAL_STANDARD";

    private final Standards standards;
    private final Regions regions;
    private final Revising revising;
    private final Conditional conditional;
    private final Caller caller;

    KeepStandard(Standards standards, Regions regions, Revising revising, Conditional conditional, Caller caller) {
        this.standards = standards;
        this.regions = regions;
        this.revising = revising;
        this.conditional = conditional;
        this.caller = caller;
    }

    record Kept(LocalStandard standard, boolean isNew) {}

    @Transactional
    LocalStandard get(String region, Measure measure, LocalDate validFrom) {
        var found = required(region, measure, validFrom);
        conditional.read(found.revision());
        return found;
    }

    LocalStandard required(String region, Measure measure, LocalDate validFrom) {
        return standards
                .find(region, measure, validFrom)
                .filter(this::isVisible)
                .orElseThrow(
                        () -> ProblemException.notFound("local standard", region + " " + measure + " " + validFrom));
    }

    @Transactional
    Kept put(String region, Measure measure, LocalDate validFrom, StandardBounds bounds) {
        caller.mustReachRegion(region);
        if (!region.equals(Scope.COUNTRY)) {
            regions.required(region);
        }
        if (bounds.lower() == null && bounds.upper() == null) {
            throw ProblemException.rule(Flaw.at(
                    "/lower", "NO_BOUND", Text.of("Isi paling sedikit satu batas.", "Give at least one bound.")));
        }
        if (bounds.lower() != null && bounds.upper() != null && bounds.lower().compareTo(bounds.upper()) > 0) {
            throw ProblemException.rule(Flaw.at(
                    "/upper",
                    "BOUNDS_REVERSED",
                    Text.of("Batas atas di bawah batas bawah.", "The upper bound is below the lower.")));
        }
        var key = measure + "/" + validFrom;
        revising.lock(KIND, region, key);
        var before = standards
                .find(region, measure, validFrom)
                .map(one -> new Revising.Standing(one.bounds(), one.revision(), one.changedBy(), one.changedAt()))
                .orElse(null);
        var settled = revising.settle(KIND, region, key, before, bounds, null);
        var standard = new LocalStandard(
                region,
                measure,
                validFrom,
                bounds.lower(),
                bounds.upper(),
                bounds.source(),
                settled.revision(),
                settled.by(),
                settled.at());
        if (settled.changed()) {
            standards.write(standard);
        }
        return new Kept(standard, settled.isNew());
    }

    /** Standards of the own region, of those around it and of those inside it. */
    boolean isVisible(LocalStandard standard) {
        var own = caller.scope().region();
        return own.equals(Scope.COUNTRY)
                || standard.reaches(own)
                || standard.region().startsWith(own + ".");
    }
}
