package id.kinerjapuskesmas.ward.stay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerjapuskesmas.ward.Given;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stay over the end of March, when March is closed, and when it is open again. */
@QuarkusTest
class ClosedMonthOfStaysTest {

    private static final String ADMITTED = "2025-03-30T08:00:00+07:00";

    @Inject
    AgroalDataSource database;

    private final UUID stay = UUID.randomUUID();
    private String facility;
    private String etag;

    @BeforeEach
    void admitInMarchAndCloseIt() throws SQLException {
        facility = GivenStay.facility("Asia/Jakarta");
        etag = GivenStay.put(facility, stay, GivenStay.sheet(GivenStay.place(ADMITTED, "A")))
                .statusCode(201)
                .extract()
                .header("ETag");
        turn("CLOSE", 1);
    }

    private void turn(String action, int revision) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into month_transition (facility, month, revision, action, reason, author, recorded_at)
                    values ('%s', '2025-03-01', %d, '%s', 'Uji', 'dinkes', now())
                    """
                            .formatted(facility, revision, action));
        }
    }

    @Test
    void stillTakesTheDischargeInApril() {
        GivenStay.put(
                        GivenStay.path(facility, stay) + "/discharge",
                        GivenStay.discharge("2025-04-02T10:00:00+07:00", "HOME"))
                .statusCode(201);
        GivenStay.day(facility, "A", "2025-04-02").body("home", equalTo(1)).body("lengthOfStayDays", equalTo(3));
    }

    @Test
    void refusesWhatWouldChangeMarchUntilItIsReopenedAndThenRipples() throws SQLException {
        var earlier = GivenStay.with(
                GivenStay.sheet(GivenStay.place("2025-03-29T08:00:00+07:00", "A")), "reason", "Salah tanggal");
        GivenStay.correct(facility, stay, etag, earlier).statusCode(409).body("code", equalTo("MONTH_CLOSED"));
        GivenStay.put(
                        GivenStay.path(facility, stay) + "/discharge",
                        GivenStay.discharge("2025-03-31T10:00:00+07:00", "HOME"))
                .statusCode(409);
        GivenStay.put(
                        facility,
                        UUID.randomUUID(),
                        GivenStay.sheet(
                                GivenStay.place("2025-03-05T08:00:00+07:00", "A"),
                                GivenStay.discharge("2025-03-06T08:00:00+07:00", "HOME")))
                .statusCode(409);
        Given.dinkes()
                .contentType("text/csv")
                .body(("reference,event,at,ward,class,way,sex,ageGroup,payer\n"
                                + "RI-8,ADMISSION,2025-03-05 08:00,A,III,,MALE,YEARS_1_4,OTHER\n"
                                + "RI-8,DISCHARGE,2025-03-06 08:00,,,HOME,,,\n")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/facilities/" + facility + "/stays/imports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("MONTH_CLOSED"));
        GivenStay.day(facility, "A", "2025-03-29").body("closing", equalTo(0));
        turn("REOPEN", 2);
        GivenStay.correct(facility, stay, etag, earlier).statusCode(200);
        GivenStay.day(facility, "A", "2025-03-29").body("admitted", equalTo(1)).body("closing", equalTo(1));
        GivenStay.day(facility, "A", "2025-03-30").body("opening", equalTo(1)).body("admitted", equalTo(0));
    }
}
