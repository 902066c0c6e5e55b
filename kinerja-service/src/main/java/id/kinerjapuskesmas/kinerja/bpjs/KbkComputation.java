package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.rest.figure.Figure;
import id.kinerjapuskesmas.rest.figure.FigureBuilder;
import id.kinerjapuskesmas.rest.figure.Formula;
import id.kinerjapuskesmas.rest.figure.Polarity;
import id.kinerjapuskesmas.rest.figure.Unit;
import id.kinerjapuskesmas.rest.figure.ValueStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** The report of a month from its inputs and the rule and tariff in use then. */
@ApplicationScoped
class KbkComputation {

    static final int FORMULA = 1;

    private final KbkTables tables;

    KbkComputation(KbkTables tables) {
        this.tables = tables;
    }

    KbkReport report(StoredKbk stored, FacilityType type) {
        var rule = tables.rule(stored.month()).orElseThrow();
        var inputs = stored.inputs();
        var rates = new EnumMap<KbkIndicator, BigFraction>(KbkIndicator.class);
        for (var indicator : KbkIndicator.values()) {
            rates.put(indicator, inputs.rate(indicator));
        }
        var complete = !rates.containsValue(null);
        var verdict = complete ? rule.definition().rule().judge(rates, type) : null;
        var percent = verdict == null ? null : verdict.percent();
        var capitation = capitation(stored, type, percent);
        return new KbkReport(
                stored.facility(),
                stored.month().toString(),
                type,
                inputs,
                rule.rule(),
                rule.regulation(),
                Arrays.stream(KbkIndicator.values())
                        .map(indicator -> rating(indicator, stored, rule, rates, verdict))
                        .toList(),
                verdict == null || verdict.tenths() == null ? null : BigDecimal.valueOf(verdict.tenths(), 1),
                percent,
                complete ? null : "NO_PROLANIS_PARTICIPANTS",
                capitation,
                capitation != null
                        ? null
                        : inputs.doctors() == null || inputs.dentists() == null ? "STAFF_UNKNOWN" : "NO_TARIFF",
                stored.revision(),
                stored.changedBy(),
                stored.changedAt());
    }

    private Capitation capitation(StoredKbk stored, FacilityType type, BigDecimal percent) {
        var inputs = stored.inputs();
        if (inputs.doctors() == null || inputs.dentists() == null) {
            return null;
        }
        var doctors = DoctorRatio.of(inputs.participants(), inputs.doctors());
        return tables.tariff(stored.month(), type, doctors, inputs.dentists() > 0)
                .map(tariff -> Capitation.of(tariff, inputs, percent))
                .orElse(null);
    }

    private static KbkRating rating(
            KbkIndicator indicator,
            StoredKbk stored,
            KbkRuleText rule,
            Map<KbkIndicator, BigFraction> rates,
            KbkRule.Verdict verdict) {
        var rating = verdict == null ? null : verdict.ratings().get(indicator);
        var weight = rule.definition().weights() == null
                ? null
                : rule.definition().weights().get(indicator);
        return new KbkRating(
                indicator,
                figure(indicator, stored, rule, rates.get(indicator)),
                rating,
                weight == null ? null : BigDecimal.valueOf(weight, 1),
                weight == null || rating == null ? null : BigDecimal.valueOf((long) weight * rating, 1));
    }

    private static Figure figure(KbkIndicator indicator, StoredKbk stored, KbkRuleText rule, BigFraction rate) {
        var inputs = stored.inputs();
        var unit = indicator == KbkIndicator.AK ? Unit.PER_MILLE : Unit.PERCENT;
        var figure = FigureBuilder.of(
                        "KBK_" + indicator, unit, new Formula("KBK_" + indicator, FORMULA, rule.regulation()))
                .polarity(indicator == KbkIndicator.RRNS ? Polarity.LOWER_IS_BETTER : Polarity.HIGHER_IS_BETTER);
        switch (indicator) {
            case AK -> figure.fraction(inputs.contacts(), inputs.participants());
            case RRNS -> figure.fraction(inputs.nonSpecialistReferrals(), inputs.referrals());
            case RPP -> figure.fraction(inputs.chronicMet(), inputs.chronicRegistered());
        }
        if (rate == null) {
            figure.undefined(ValueStatus.DENOMINATOR_ZERO, "NO_PROLANIS_PARTICIPANTS");
        } else {
            figure.value(rate);
        }
        if (indicator == KbkIndicator.RRNS && inputs.referrals() == 0) {
            figure.flag("ZERO_REFERRALS");
        }
        return figure.build(stored.changedAt(), String.valueOf(stored.revision()));
    }
}
