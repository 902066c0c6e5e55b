package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What must hold of a facility's details, and what follows from its code when they are silent. */
final class FacilityRules {

    private FacilityRules() {}

    /** The details with everything that was left out filled in. */
    static FacilityDetails completed(String code, FacilityDetails details, Map<String, String> zoneByProvince) {
        var zone = details.zone() != null
                ? details.zone()
                : zoneByProvince.get(details.region().substring(0, 2));
        return new FacilityDetails(
                details.name().strip(), details.region(), zone, identifiers(code, details), statuses(code, details));
    }

    private static List<Identifier> identifiers(String code, FacilityDetails details) {
        var own = new Identifier(
                code.startsWith("P") ? IdentifierSystem.PUSKESMAS_CODE : IdentifierSystem.REGISTRATION_CODE,
                code,
                null,
                null);
        var all = new ArrayList<Identifier>(details.identifiers() == null ? List.of() : details.identifiers());
        if (all.stream()
                .noneMatch(
                        given -> given.system() == own.system() && given.value().equals(code))) {
            all.add(own);
        }
        return all;
    }

    private static List<FacilityStatus> statuses(String code, FacilityDetails details) {
        if (details.statuses() != null && !details.statuses().isEmpty()) {
            return details.statuses();
        }
        var inpatient = PuskesmasCode.parse(code).map(PuskesmasCode::inpatient).orElse(false);
        return List.of(new FacilityStatus(null, FacilityType.PUSKESMAS, inpatient, false));
    }

    static List<Flaw> flaws(String code, FacilityDetails details, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        if (details.region().length() < 5) {
            flaws.add(Flaw.at(
                            "/region",
                            "REGION_TOO_WIDE",
                            Text.of(
                                    "Fasilitas berada di kabupaten/kota atau kecamatan, bukan provinsi.",
                                    "A facility lies in a kabupaten/kota or kecamatan, not in a province."))
                    .with("value", details.region()));
        }
        if (details.zone() == null) {
            flaws.add(Flaw.at(
                    "/zone",
                    "ZONE_UNKNOWN",
                    Text.of(
                            "Zona provinsi ini tidak dikenal; isi zone.",
                            "This province's zone is unknown; send it.")));
        }
        statusFlaws(code, details, today, flaws);
        identifierFlaws(details, flaws);
        return flaws;
    }

    private static void statusFlaws(String code, FacilityDetails details, LocalDate today, List<Flaw> flaws) {
        var days = new HashSet<LocalDate>();
        for (var i = 0; i < details.statuses().size(); i++) {
            var status = details.statuses().get(i);
            if (!days.add(status.validFrom())) {
                flaws.add(Flaw.at(
                        "/statuses/%d/validFrom".formatted(i),
                        "DUPLICATE",
                        Text.of("Dua status mulai pada hari yang sama.", "Two statuses begin on the same day.")));
            }
        }
        var status = Facility.statusOn(details.statuses(), today);
        PuskesmasCode.parse(code)
                .filter(parsed -> status.type() == FacilityType.PUSKESMAS && parsed.inpatient() != status.inpatient())
                .ifPresent(parsed -> flaws.add(contradiction(status.inpatient())));
    }

    /** The ninth character of the old code says 1 inpatient, 2 not. */
    static Flaw contradiction(boolean inpatient) {
        return Flaw.at(
                        "/statuses",
                        "INPATIENT_CONTRADICTS_CODE",
                        Text.of(
                                "Digit kesembilan kode Puskesmas (1 rawat inap, 2 non rawat inap) menyatakan sebaliknya.",
                                "The ninth character of the Puskesmas code (1 inpatient, 2 not) says the opposite."))
                .with("value", inpatient);
    }

    private static void identifierFlaws(FacilityDetails details, List<Flaw> flaws) {
        for (var i = 0; i < details.identifiers().size(); i++) {
            var identifier = details.identifiers().get(i);
            var fits =
                    switch (identifier.system()) {
                        case REGISTRATION_CODE -> identifier.value().matches("[0-9]{7}");
                        case PUSKESMAS_CODE ->
                            PuskesmasCode.parse(identifier.value()).isPresent();
                        case BPJS_PROVIDER_CODE, SATUSEHAT_ORGANISATION_ID ->
                            !identifier.value().isBlank();
                    };
            if (!fits) {
                flaws.add(Flaw.at(
                                "/identifiers/%d/value".formatted(i),
                                "NOT_SUCH_AN_IDENTIFIER",
                                Text.of("Bukan bentuk kode sistem itu.", "Not the form of that system's codes."))
                        .with("value", identifier.value()));
            }
            var ends = identifier.validTo();
            if (ends != null && identifier.validFrom() != null && ends.isBefore(identifier.validFrom())) {
                flaws.add(Flaw.at(
                        "/identifiers/%d/validTo".formatted(i),
                        "ENDS_BEFORE_START",
                        Text.of("Berakhir sebelum mulai.", "It ends before it starts.")));
            }
        }
    }
}
