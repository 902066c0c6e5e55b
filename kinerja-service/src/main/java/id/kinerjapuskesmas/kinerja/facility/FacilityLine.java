package id.kinerjapuskesmas.kinerja.facility;

import id.kinerjapuskesmas.kinerja.region.RegionCell;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One line of an imported register; null where the file is silent. */
record FacilityLine(
        long line,
        String registrationCode,
        String puskesmasCode,
        String name,
        String region,
        FacilityType type,
        Boolean inpatient,
        String zone,
        LocalDate bludSince) {

    static final Columns COLUMNS = Columns.required("name", "regionCode")
            .optional("registrationCode", "puskesmasCode", "type", "inpatient", "zone", "bludSince");

    /** The code by which the facility goes: the registration code where it is known. */
    String facility() {
        return registrationCode != null ? registrationCode : puskesmasCode;
    }

    static FacilityLine read(Row row) {
        var registration = row.text("registrationCode");
        if (registration != null && !FacilityCode.isPuskesmasRegistration(registration)) {
            row.refuse(
                    "registrationCode",
                    "NOT_A_REGISTRATION_CODE",
                    Text.of(
                            "Harus tujuh digit: 10, gugus pulau, nomor urut. Format kolom sebagai teks.",
                            "Must be seven digits: 10, island group, serial. Format the column as text."));
        }
        var puskesmas = row.text("puskesmasCode");
        var parsed = puskesmas == null ? null : PuskesmasCode.parse(puskesmas).orElse(null);
        if (puskesmas != null && parsed == null) {
            row.refuse(
                    "puskesmasCode",
                    "NOT_A_PUSKESMAS_CODE",
                    Text.of(
                            "Harus P, tujuh digit kecamatan BPS, 1 atau 2, dua digit urut.",
                            "Must be P, seven digits of the BPS kecamatan, 1 or 2, two digits."));
        }
        if (registration == null && puskesmas == null) {
            row.refuse(
                    "registrationCode",
                    "MISSING",
                    Text.of("Isi registrationCode atau puskesmasCode.", "Give registrationCode or puskesmasCode."));
        }
        var inpatient = row.bool("inpatient");
        if (parsed != null && inpatient != null && parsed.inpatient() != inpatient) {
            row.refuse(
                    "inpatient",
                    "INPATIENT_CONTRADICTS_CODE",
                    FacilityRules.contradiction(inpatient).message());
        }
        var region = row.required("regionCode");
        if (region != null && RegionCell.isCode(row, "regionCode", region) && region.length() < 5) {
            row.refuse(
                    "regionCode",
                    "REGION_TOO_WIDE",
                    Text.of("Harus kabupaten/kota atau kecamatan.", "Must be a kabupaten/kota or kecamatan."));
        }
        var zone = row.text("zone");
        if (zone != null && !zone.matches(Zone.PATTERN)) {
            row.refuse(
                    "zone",
                    "NOT_A_ZONE",
                    Text.of(
                            "Harus Asia/Jakarta, Asia/Makassar atau Asia/Jayapura.",
                            "Must be Asia/Jakarta, Asia/Makassar or Asia/Jayapura."));
        }
        var name = row.required("name");
        if (name != null && name.length() > 200) {
            row.refuse("name", "TOO_LONG", Text.of("Paling panjang 200 huruf.", "At most 200 characters."));
        }
        return new FacilityLine(
                row.line(),
                registration,
                puskesmas,
                name,
                region,
                row.oneOf("type", FacilityType.class),
                inpatient,
                zone,
                row.date("bludSince"));
    }

    /** The register's details after this line; what it is silent about stays as it was. */
    FacilityDetails over(Facility before) {
        var identifiers = new ArrayList<Identifier>();
        if (registrationCode != null && puskesmasCode != null) {
            identifiers.add(new Identifier(IdentifierSystem.PUSKESMAS_CODE, puskesmasCode, null, null));
        }
        if (before != null) {
            before.identifiers().stream()
                    .filter(known -> identifiers.stream()
                            .noneMatch(given -> given.system() == known.system()
                                    && given.value().equals(known.value())))
                    .forEach(identifiers::add);
        }
        return new FacilityDetails(name, region, zone(before), identifiers, statuses(before));
    }

    private String zone(Facility before) {
        var moved = before == null || !before.region().startsWith(region.substring(0, 2));
        return zone != null || moved ? zone : before.zone();
    }

    private List<FacilityStatus> statuses(Facility before) {
        if (before != null && type == null && inpatient == null && bludSince == null) {
            return before.statuses();
        }
        var saysBeds = inpatient != null || before == null;
        var beds = saysBeds
                ? inpatient != null
                        ? inpatient
                        : puskesmasCode != null
                                && PuskesmasCode.parse(puskesmasCode)
                                        .orElseThrow()
                                        .inpatient()
                : before.inpatient();
        var kind = type != null ? type : before == null ? FacilityType.PUSKESMAS : before.type();
        if (before != null && bludSince == null) {
            return before.statuses().stream()
                    .map(status -> new FacilityStatus(status.validFrom(), kind, beds, status.blud()))
                    .toList();
        }
        var first = new FacilityStatus(null, kind, beds, false);
        return bludSince == null ? List.of(first) : List.of(first, new FacilityStatus(bludSince, kind, beds, true));
    }
}
