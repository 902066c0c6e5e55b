package id.kinerjapuskesmas.kinerja.bpjs;

import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the inputs of a month may be. */
final class KbkRules {

    private KbkRules() {}

    /** A broken rule: the field it concerns, its code and its sentence. */
    record Broken(String field, String code, Text message) {}

    static List<Broken> counts(KbkInputs inputs) {
        var broken = new ArrayList<Broken>();
        part(broken, "contacts", inputs.contacts(), inputs.participants());
        part(broken, "nonSpecialistReferrals", inputs.nonSpecialistReferrals(), inputs.referrals());
        part(broken, "chronicMet", inputs.chronicMet(), inputs.chronicRegistered());
        return broken;
    }

    private static void part(List<Broken> broken, String field, long part, long whole) {
        if (part > whole) {
            broken.add(new Broken(
                    field,
                    "PART_ABOVE_WHOLE",
                    Text.of("Bagian melebihi keseluruhannya.", "The part exceeds the whole.")));
        }
    }

    static Optional<Broken> month(YearMonth month, YearMonth now, Optional<KbkRuleText> rule, FacilityType type) {
        if (month.isAfter(now)) {
            return Optional.of(new Broken(
                    "month", "IN_THE_FUTURE", Text.of("Bulan ini belum tiba.", "This month has not come yet.")));
        }
        if (rule.isEmpty()) {
            return Optional.of(new Broken(
                    "month",
                    "NO_RULE",
                    Text.of(
                            "Belum ada aturan KBK pada bulan ini (mulai 2016).",
                            "No KBK rule in this month (from 2016 on).")));
        }
        return rule.get().definition().facilityTypes().contains(type)
                ? Optional.empty()
                : Optional.of(new Broken(
                        "facility",
                        "RULE_NOT_FOR_THIS_TYPE",
                        Text.of(
                                "%s tidak berlaku untuk %s."
                                        .formatted(rule.get().regulation(), type),
                                "%s does not apply to a %s."
                                        .formatted(rule.get().regulation(), type))));
    }
}
