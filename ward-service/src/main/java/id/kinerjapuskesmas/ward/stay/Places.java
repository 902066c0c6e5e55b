package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.ward.facility.Facility;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the facility's wards and its other stays say to a stay: does the place exist, is it open, is the bed free. */
@ApplicationScoped
class Places {

    private final AgroalDataSource database;

    Places(AgroalDataSource database) {
        this.database = database;
    }

    /** Breaches of the moves that the stored episode does not hold already. */
    List<StayRules.Breach> breaches(Facility facility, Episode episode, Episode stored) {
        var breaches = new ArrayList<StayRules.Breach>();
        for (var i = 0; i < episode.moves().size(); i++) {
            var move = episode.moves().get(i);
            if (stored == null || !stored.moves().contains(move)) {
                look(facility, i, move, breaches);
            }
        }
        return breaches;
    }

    private void look(Facility facility, int part, Move move, List<StayRules.Breach> breaches) {
        var day = Episode.day(move.at(), ZoneId.of(facility.zone()));
        try (var connection = database.getConnection();
                var statement = StayTable.prepared(
                        connection.prepareStatement(
                                """
                                select (select b.beds from bed_period b
                                        where b.facility = w.facility and b.ward = w.ward and b.class = ?
                                          and ? >= b.valid_from and ? < b.valid_to) as beds
                                from ward w
                                where w.facility = ? and w.ward = ?
                                """),
                        move.bedClass().name(),
                        day,
                        day,
                        facility.facility(),
                        move.ward());
                var found = statement.executeQuery()) {
            if (!found.next()) {
                breaches.add(new StayRules.Breach(
                        part, "ward", "UNKNOWN_WARD", unknownWard(move.ward()), Map.of("value", move.ward())));
                return;
            }
            var beds = found.getObject("beds", Long.class);
            if (beds == null) {
                breaches.add(new StayRules.Breach(
                        part,
                        "class",
                        "UNKNOWN_CLASS",
                        unknownClass(move.ward(), move.bedClass().name(), day),
                        Map.of("value", move.bedClass().name())));
            } else if (beds == 0) {
                breaches.add(new StayRules.Breach(
                        part,
                        "ward",
                        "WARD_CLOSED",
                        closed(move.ward(), move.bedClass().name(), day),
                        Map.of("value", move.ward())));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Text unknownWard(String ward) {
        return Text.of(
                "Ruang %s belum terdaftar pada fasilitas ini.".formatted(ward),
                "Ward %s is not registered at this facility.".formatted(ward));
    }

    static Text unknownClass(String ward, String bedClass, LocalDate day) {
        return Text.of(
                "Ruang %s tidak mempunyai riwayat tempat tidur kelas %s pada %s.".formatted(ward, bedClass, day),
                "Ward %s has no bed history of class %s on %s.".formatted(ward, bedClass, day));
    }

    static Text closed(String ward, String bedClass, LocalDate day) {
        return Text.of(
                "Ruang %s kelas %s tutup pada %s: 0 tempat tidur.".formatted(ward, bedClass, day),
                "Ward %s class %s is closed on %s: 0 beds.".formatted(ward, bedClass, day));
    }

    /** Refuses with 409 when a ward-month the stay reaches has another source, or a bed it names is in use. */
    void mustBeFree(Facility facility, UUID stay, Episode episode, Instant now) {
        var zone = ZoneId.of(facility.zone());
        for (var i = 0; i < episode.moves().size(); i++) {
            var move = episode.moves().get(i);
            var until = episode.until(i, now);
            otherSource(facility.facility(), move.ward(), Episode.day(move.at(), zone), Episode.day(until, zone));
            if (move.bed() != null) {
                var last = episode.isOpen() && i == episode.moves().size() - 1;
                otherPatient(facility, stay, i, move, last ? null : until);
            }
        }
    }

    private void otherSource(String facility, String ward, LocalDate first, LocalDate last) {
        try (var connection = database.getConnection();
                var statement = StayTable.prepared(
                        connection.prepareStatement(
                                """
                                select month, source
                                from (select cast(date_trunc('month', date) as date) as month, 'DAILY' as source
                                      from census
                                      where facility = ? and ward = ? and source = 'DAILY' and date between ? and ?
                                      union all
                                      select month, 'MONTHLY_TOTALS'
                                      from monthly_totals
                                      where facility = ? and ward = ? and month between ? and ?) other
                                order by month
                                limit 1
                                """),
                        facility,
                        ward,
                        first.withDayOfMonth(1),
                        YearMonth.from(last).atEndOfMonth(),
                        facility,
                        ward,
                        first.withDayOfMonth(1),
                        last);
                var found = statement.executeQuery()) {
            if (found.next()) {
                var month = YearMonth.from(found.getObject("month", LocalDate.class));
                throw ProblemException.conflict("OTHER_SOURCE", otherSource(ward, month, found.getString("source")));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Text otherSource(String ward, YearMonth month, String source) {
        var isDaily = source.equals("DAILY");
        return Text.of(
                "Ruang %s bulan %s sudah diisi dengan %s; satu bulan satu sumber."
                        .formatted(ward, month, isDaily ? "sensus harian" : "total bulanan"),
                "The month %s of ward %s is already filled by %s; a month has one source."
                        .formatted(month, ward, isDaily ? "daily sheets" : "monthly totals"));
    }

    private void otherPatient(Facility facility, UUID stay, int part, Move move, Instant until) {
        try (var connection = database.getConnection();
                var statement = StayTable.prepared(
                        connection.prepareStatement(
                                """
                                select stay, since, nullif(until, 'infinity') as until
                                from placement
                                where facility = ? and ward = ? and bed = ? and stay <> ?
                                  and tstzrange(since, until) && tstzrange(?, coalesce(cast(? as timestamptz), 'infinity'))
                                order by since
                                limit 1
                                """),
                        facility.facility(),
                        move.ward(),
                        move.bed(),
                        stay,
                        move.at(),
                        until);
                var found = statement.executeQuery()) {
            if (found.next()) {
                var zone = ZoneId.of(facility.zone());
                var since = StayRules.local(
                        found.getObject("since", OffsetDateTime.class).toInstant(), zone);
                var end = found.getObject("until", OffsetDateTime.class);
                throw bedOccupied(
                        new StayRules.Breach(part, "bed", "BED_OCCUPIED", Text.of("", ""), Map.of()).pointer(),
                        move.bed(),
                        found.getObject("stay", UUID.class),
                        since,
                        end == null ? null : StayRules.local(end.toInstant(), zone));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProblemException bedOccupied(
            String pointer, String bed, UUID other, OffsetDateTime since, OffsetDateTime until) {
        var text = Text.of(
                "Tempat tidur %s dipakai perawatan %s dari %s %s."
                        .formatted(bed, other, since, until == null ? "sampai sekarang" : "sampai " + until),
                "Bed %s is used by stay %s from %s %s."
                        .formatted(bed, other, since, until == null ? "until now" : "until " + until));
        return ProblemException.of(
                ProblemType.CONFLICT,
                "BED_OCCUPIED",
                text,
                List.of(Flaw.at(pointer, "BED_OCCUPIED", text).with("stay", other.toString())));
    }
}
