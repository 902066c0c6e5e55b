package id.kinerjapuskesmas.kinerja.facility;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;

@Entity
@Table(name = "facility")
class FacilityRow extends PanacheEntityBase {

    @Id
    String facility;

    String name;

    String region;

    String zone;

    @Version
    long revision;

    @ElementCollection
    @CollectionTable(name = "facility_status", joinColumns = @JoinColumn(name = "facility"))
    @BatchSize(size = 500)
    Set<StatusRow> statuses = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "facility_identifier", joinColumns = @JoinColumn(name = "facility"))
    @BatchSize(size = 500)
    Set<IdentifierRow> identifiers = new HashSet<>();

    /** Takes the checked details; whether they were different. */
    boolean take(FacilityDetails details) {
        var newStatuses = details.statuses().stream().map(StatusRow::of).collect(Collectors.toSet());
        var newIdentifiers =
                details.identifiers().stream().map(IdentifierRow::of).collect(Collectors.toSet());
        var same = details.name().equals(name)
                && details.region().equals(region)
                && details.zone().equals(zone)
                && newStatuses.equals(statuses)
                && newIdentifiers.equals(identifiers);
        if (same) {
            return false;
        }
        name = details.name();
        region = details.region();
        zone = details.zone();
        statuses.retainAll(newStatuses);
        statuses.addAll(newStatuses);
        identifiers.retainAll(newIdentifiers);
        identifiers.addAll(newIdentifiers);
        return true;
    }

    Facility on(LocalDate day) {
        var dated = statuses.stream()
                .sorted(Comparator.comparing(row -> row.validFrom))
                .map(StatusRow::status)
                .toList();
        var status = Facility.statusOn(dated, day);
        return new Facility(
                facility,
                name,
                region,
                zone,
                status.type(),
                status.inpatient(),
                status.blud(),
                identifiers.stream()
                        .map(IdentifierRow::identifier)
                        .sorted(Comparator.comparing(Identifier::system).thenComparing(Identifier::value))
                        .toList(),
                dated);
    }
}
