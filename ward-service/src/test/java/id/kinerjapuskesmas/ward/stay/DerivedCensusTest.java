package id.kinerjapuskesmas.ward.stay;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.ward.Given;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** The SQL derivation against the oracle, for random legal sequences and random corrections of them. */
@QuarkusTest
class DerivedCensusTest {

    private static final int DAYS = 12;

    @Inject
    StayTable table;

    @Inject
    AgroalDataSource database;

    @Inject
    RollForward rollForward;

    @Test
    void followsAnySequenceOfEventsAndCorrections() {
        for (var zone : List.of("Asia/Jakarta", "Asia/Jayapura")) {
            var id = ZoneId.of(zone);
            var first = LocalDate.now(id).minusDays(DAYS);
            JqwikSession.run(() -> LegalEpisodes.of(first, DAYS, id)
                    .sampleStream()
                    .limit(15)
                    .forEach(episodes -> compare(zone, first, episodes)));
        }
    }

    private void compare(String zone, LocalDate first, List<Episode> episodes) {
        var random = new Random(episodes.size());
        var facility = wards(zone);
        var stays = new LinkedHashMap<UUID, StoredStay>();
        for (var episode : episodes) {
            var stay = new StoredStay(
                    facility, UUID.randomUUID(), episode, StayChange.ADMITTED, 1, null, "test", Instant.EPOCH);
            stays.put(stay.stay(), stay);
            QuarkusTransaction.requiringNew().run(() -> table.insert(stay));
        }
        judge(facility, zone, first, stays);
        // one is corrected, one voided
        var ids = new ArrayList<>(stays.keySet());
        var corrected = stays.get(ids.get(random.nextInt(ids.size())));
        var moved = LegalEpisodes.shifted(corrected.episode(), -1);
        rewrite(stays, corrected.next(moved, StayChange.CORRECTED, "Salah hari", "test", Instant.EPOCH));
        judge(facility, zone, first, stays);
        var voided = stays.get(ids.get(random.nextInt(ids.size())));
        rewrite(stays, voided.next(voided.episode(), StayChange.VOIDED, "Ganda", "test", Instant.EPOCH));
        judge(facility, zone, first, stays);
    }

    private void rewrite(Map<UUID, StoredStay> stays, StoredStay next) {
        QuarkusTransaction.requiringNew().run(() -> table.update(next));
        stays.put(next.stay(), next);
    }

    private void judge(String facility, String zone, LocalDate first, Map<UUID, StoredStay> stays) {
        var counted = stays.values().stream()
                .filter(stay -> !stay.isVoided())
                .map(StoredStay::episode)
                .toList();
        var today = LocalDate.now(ZoneId.of(zone));
        var expected = new CensusOracle(counted, ZoneId.of(zone)).days(first.minusDays(1), today);
        var derived = derived(facility);
        for (var day : expected) {
            var stored = derived.remove(day.ward() + day.bedClass() + day.date());
            if (stored != null) {
                assertThat(stored).isEqualTo(day);
            } else {
                assertThat(day.opening() + day.admitted() + day.transferredIn() + day.closing())
                        .as("%s is not derived", day)
                        .isZero();
            }
        }
        assertThat(derived.values()).allSatisfy(day -> assertThat(day.opening()
                        + day.admitted()
                        + day.transferredIn()
                        + day.closing()
                        + day.discharges()
                        + day.lengthOfStayDays())
                .as("%s nobody was there", day)
                .isZero());
    }

    private Map<String, CensusOracle.Day> derived(String facility) {
        var days = new LinkedHashMap<String, CensusOracle.Day>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select * from census where facility = ? order by ward, class, date")) {
            statement.setString(1, facility);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    assertThat(row.getString("source")).isEqualTo("STAYS");
                    var day = new CensusOracle.Day(
                            row.getString("ward"),
                            row.getString("class"),
                            row.getObject("date", LocalDate.class),
                            row.getLong("opening"),
                            row.getLong("admitted"),
                            row.getLong("transferred_in"),
                            row.getLong("transferred_out"),
                            List.of(
                                    row.getLong("home"),
                                    row.getLong("referred"),
                                    row.getLong("other_hospital"),
                                    row.getLong("own_request"),
                                    row.getLong("absconded")),
                            row.getLong("deaths_under48h"),
                            row.getLong("deaths48h_plus"),
                            row.getLong("same_day"),
                            row.getLong("closing"),
                            row.getLong("length_of_stay_days"));
                    days.put(day.ward() + day.bedClass() + day.date(), day);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return days;
    }

    /** The wards and classes of the generated episodes, with beds. */
    private String wards(String zone) {
        var facility = GivenStay.facility(zone);
        QuarkusTransaction.requiringNew()
                .run(() -> execute(
                        """
                insert into ward (facility, ward, name) values ('%1$s', 'C', 'C');
                insert into ward_class (facility, ward, class)
                select '%1$s', w, c from unnest(array['A', 'B', 'C']) w, unnest(array['II', 'III']) c on conflict do nothing;
                insert into bed_history (facility, ward, class, valid_from, beds, reason, author, recorded_at)
                select facility, ward, class, '2024-01-01', 10, 'r', 'a', now() from ward_class where facility = '%1$s'
                on conflict do nothing;
                """
                                .formatted(facility)));
        return facility;
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void beginsTheNewDayOfAWardThatRunsOnStaysThoughNobodyWrites() {
        var facility = GivenStay.facility("Asia/Jakarta");
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var admitted = today.minusDays(3).atTime(10, 0) + ":00+07:00";
        GivenStay.put(facility, UUID.randomUUID(), GivenStay.sheet(GivenStay.place(admitted, "A")))
                .statusCode(201);
        var revision = Given.dinkes().get("/v1/facilities/" + facility).getHeader("ETag");
        // as if the last days had not come yet
        execute("delete from census where facility = '%s' and date >= '%s'".formatted(facility, today.minusDays(1)));
        rollForward.run();
        GivenStay.day(facility, "A", today.toString())
                .statusCode(200)
                .body("opening", org.hamcrest.Matchers.equalTo(1))
                .body("closing", org.hamcrest.Matchers.equalTo(1))
                .body("source", org.hamcrest.Matchers.equalTo("STAYS"));
        assertThat(Given.dinkes().get("/v1/facilities/" + facility).getHeader("ETag"))
                .isNotEqualTo(revision);
    }
}
