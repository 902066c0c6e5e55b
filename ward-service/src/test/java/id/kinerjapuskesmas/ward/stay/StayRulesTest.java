package id.kinerjapuskesmas.ward.stay;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerjapuskesmas.ward.ward.BedClass;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StayRulesTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = at("2025-03-10T12:00");

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + "+07:00").toInstant();
    }

    private static Move move(String local, String ward) {
        return new Move(at(local), ward, BedClass.III, null, UUID.randomUUID());
    }

    private static Episode episode(String reference, List<Move> moves, String end, DischargeWay way) {
        return new Episode(
                reference, Sex.MALE, AgeGroup.YEARS_45_64, Payer.SELF_PAY, moves, end == null ? null : at(end), way);
    }

    private static List<String> found(Episode episode) {
        return StayRules.breaches(episode, NOW, JAKARTA).stream()
                .map(breach -> breach.pointer() + " " + breach.code())
                .toList();
    }

    @Test
    void acceptsAStayInOrder() {
        var moves = List.of(move("2025-03-01T08:00", "A"), move("2025-03-02T00:00", "B"));
        assertThat(found(episode("RI-1", moves, "2025-03-02T00:00", DischargeWay.DIED)))
                .isEmpty();
    }

    @Test
    void refusesWhatHasNotComeYet() {
        var moves = List.of(move("2025-03-10T12:01", "A"));
        assertThat(found(episode("RI-1", moves, null, null))).containsExactly("/admission/at FUTURE_DATE");
        assertThat(found(
                        episode("RI-1", List.of(move("2025-03-10T11:00", "A")), "2025-03-10T13:00", DischargeWay.HOME)))
                .containsExactly("/discharge/at FUTURE_DATE");
    }

    @Test
    void refusesADischargeBeforeTheAdmissionOrTheLastMove() {
        var admission = move("2025-03-02T08:00", "A");
        assertThat(found(episode("RI-1", List.of(admission), "2025-03-02T07:59", DischargeWay.HOME)))
                .containsExactly("/discharge/at DISCHARGE_BEFORE_ADMISSION");
        var moves = List.of(admission, move("2025-03-03T08:00", "B"));
        assertThat(found(episode("RI-1", moves, "2025-03-03T07:00", DischargeWay.HOME)))
                .containsExactly("/discharge/at DISCHARGE_BEFORE_TRANSFER");
    }

    @Test
    void refusesTransfersOutOfOrderToTheSamePlaceOrTwice() {
        var admission = move("2025-03-02T08:00", "A");
        assertThat(found(episode("RI-1", List.of(admission, move("2025-03-02T08:00", "B")), null, null)))
                .containsExactly("/transfers/0/at TRANSFER_OUT_OF_ORDER");
        assertThat(found(episode("RI-1", List.of(admission, move("2025-03-02T09:00", "A")), null, null)))
                .containsExactly("/transfers/0/ward NO_MOVE");
        var once = move("2025-03-02T09:00", "B");
        var again = new Move(at("2025-03-02T10:00"), "A", BedClass.III, null, once.transfer());
        assertThat(found(episode("RI-1", List.of(admission, once, again), null, null)))
                .containsExactly("/transfers/1/transfer DUPLICATE_TRANSFER");
    }

    @Test
    void refusesADateMistypedByAThousandYears() {
        var moves = List.of(new Move(Instant.parse("1025-03-01T00:00:00Z"), "A", BedClass.III, null, null));
        assertThat(found(episode("RI-1", moves, null, null))).containsExactly("/admission/at TOO_EARLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3207011203850001", "3207-0112-0385-0001", "RM3207011203850001", "0001234567890"})
    void refusesReferencesThatCouldBeANikOrCard(String reference) {
        assertThat(found(episode(reference, List.of(move("2025-03-02T08:00", "A")), null, null)))
                .containsExactly("/reference LOOKS_LIKE_NIK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RI-2025-0417", "2025/03/00017", "RM20250301000417"})
    void acceptsOrdinaryReferences(String reference) {
        assertThat(found(episode(reference, List.of(move("2025-03-02T08:00", "A")), null, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T08:00, 2025-03-01T20:00, 1",
        "2025-03-01T23:59, 2025-03-02T00:00, 1",
        "2025-03-01T00:00, 2025-03-04T23:59, 3",
        "2024-02-28T10:00, 2024-03-01T09:00, 2"
    })
    void countsTheSameDayAsOneAndElseTheDifferenceOfDates(String from, String to, long days) {
        assertThat(episode("RI-1", List.of(move(from, "A")), to, DischargeWay.HOME)
                        .lengthOfStayDays(JAKARTA))
                .contains(days);
    }

    @Test
    void knowsFromWhenACorrectionChangesTheCensus() {
        var admission = move("2025-03-01T08:00", "A");
        var moves = new ArrayList<>(List.of(admission, move("2025-03-03T08:00", "B")));
        var open = episode("RI-1", moves, null, null);
        var left = open.ended(at("2025-03-05T08:00"), DischargeWay.HOME);
        assertThat(left.differsFrom(open)).contains(at("2025-03-05T08:00"));
        assertThat(left.ended(at("2025-03-04T08:00"), DischargeWay.HOME).differsFrom(left))
                .contains(at("2025-03-04T08:00"));
        var elsewhere = new Move(
                moves.get(1).at(), "C", BedClass.III, null, moves.get(1).transfer());
        assertThat(episode("RI-1", List.of(admission, elsewhere), "2025-03-05T08:00", DischargeWay.HOME)
                        .differsFrom(left))
                .contains(at("2025-03-03T08:00"));
        var otherBed = new Move(admission.at(), "A", BedClass.III, "A-9", null);
        assertThat(episode("RI-2", List.of(otherBed, moves.get(1)), "2025-03-05T08:00", DischargeWay.HOME)
                        .differsFrom(left))
                .isEmpty();
    }
}
