package id.kinerjapuskesmas.kinerja.ranking;

import id.kinerjapuskesmas.kinerja.facility.Register.Standing;
import id.kinerjapuskesmas.kinerja.scoring.Component;
import id.kinerjapuskesmas.kinerja.scoring.Contender;
import id.kinerjapuskesmas.kinerja.scoring.Kelompok;
import id.kinerjapuskesmas.kinerja.scoring.Tally;
import id.kinerjapuskesmas.rest.figure.Confidence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one ranked Puskesmas comes to. The scored tree is not kept: a country's would not fit into memory, and it can be
 * scored again from the form.
 *
 * @param form the verified form that counted
 * @param swing where its IKM's sampling error could put it
 */
record Candidate(
        Standing standing,
        Form form,
        Map<Component, BigFraction> components,
        Kelompok computed,
        Tally tally,
        List<String> flags,
        List<String> absent,
        BigDecimal ikm,
        Confidence confidence,
        Swing swing) {

    /** Which form was counted, and what was established of it. */
    record Form(UUID assessment, long assessmentVersion, long version, Kelompok established) {}

    Kelompok kelompok() {
        return kelompok(computed, computed, form.established());
    }

    /** An established kelompok holds as long as the computed one stays what it was. */
    static Kelompok kelompok(Kelompok computedNow, Kelompok computedThen, Kelompok established) {
        return established != null && computedNow == computedThen ? established : computedNow;
    }

    Contender contender() {
        return contender(standing.facility(), kelompok(), components);
    }

    static Contender contender(String facility, Kelompok kelompok, Map<Component, BigFraction> components) {
        return new Contender(
                facility,
                kelompok,
                components.get(Component.PELAYANAN),
                components.get(Component.MANAJEMEN),
                components.get(Component.MUTU));
    }
}
