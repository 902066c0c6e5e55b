package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.kinerja.region.Regions;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts one facility into the register, or changes it. */
@ApplicationScoped
class KeepFacility {

    private final Facilities facilities;
    private final Regions regions;
    private final Conditional conditional;
    private final Clock clock;

    KeepFacility(Facilities facilities, Regions regions, Conditional conditional, Clock clock) {
        this.facilities = facilities;
        this.regions = regions;
        this.conditional = conditional;
        this.clock = clock;
    }

    record Kept(Facility facility, boolean isNew) {}

    @Transactional
    Kept put(String code, FacilityDetails sent, Scope scope) {
        if (!scope.covers(code, sent.region())) {
            throw ProblemException.notFound("region", sent.region());
        }
        regions.takeTurn();
        var today = LocalDate.now(clock);
        var details = FacilityRules.completed(code, sent, zoneByProvince());
        var flaws = FacilityRules.flaws(code, details, today);
        if (!regions.exists(details.region())) {
            flaws.add(Flaw.at(
                            "/region",
                            "UNKNOWN_REGION",
                            Text.of("Wilayah ini tidak terdaftar.", "This region is not in the register."))
                    .with("value", details.region()));
        }
        if (!flaws.isEmpty()) {
            throw ProblemException.rules(flaws);
        }
        var row = facilities.findById(code);
        var isNew = row == null;
        if (isNew) {
            row = new FacilityRow();
            row.facility = code;
            row.take(details);
            facilities.persist(row);
        } else {
            change(row, details, scope);
        }
        facilities.flush();
        conditional.tag(row.revision);
        return new Kept(row.on(today), isNew);
    }

    private void change(FacilityRow row, FacilityDetails details, Scope scope) {
        if (!scope.covers(row.facility, row.region)) {
            throw ProblemException.notFound("facility", row.facility);
        }
        var revision = row.revision;
        if (row.take(details)) {
            conditional.mustMatch(revision);
        }
    }

    Map<String, String> zoneByProvince() {
        return regions.zones().stream().collect(Collectors.toMap(zone -> (String) zone[0], zone -> (String) zone[1]));
    }
}
