package id.kinerjapuskesmas.ward.stay;

import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.Text;
import id.kinerjapuskesmas.rest.tabular.Columns;
import id.kinerjapuskesmas.rest.tabular.Row;
import id.kinerjapuskesmas.ward.ward.BedClass;
import id.kinerjapuskesmas.ward.ward.Ward;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One line of a file of stays: an admission, a transfer or a discharge.
 *
 * @param stay the client's id, or one that follows from the facility and its reference
 * @param flaws what is wrong with the line alone
 */
record StayLine(
        long line,
        UUID stay,
        String reference,
        StayEvent event,
        Instant at,
        String ward,
        BedClass bedClass,
        String bed,
        DischargeWay way,
        UUID transfer,
        Sex sex,
        AgeGroup ageGroup,
        Payer payer,
        List<Flaw> flaws) {

    static final Columns COLUMNS = Columns.required("reference", "event", "at", "ward", "class", "way")
            .optional("stay", "transfer", "bed", "sex", "ageGroup", "payer");

    private static final Text MALFORMED = Text.of("Bentuk tidak sah.", "Not of the right form.");

    static StayLine read(Row row, String facility, ZoneId zone) {
        var reference = row.required("reference");
        if (reference != null && !reference.matches(StaySheet.REFERENCE)) {
            row.refuse("reference", "MALFORMED", MALFORMED);
        }
        var event = row.required("event") == null ? null : row.oneOf("event", StayEvent.class);
        var at = at(row, zone);
        var id = row.uuid("stay");
        var stay = id != null || reference == null ? id : named(facility + "/" + reference);
        var transfer = row.uuid("transfer");
        if (event == StayEvent.TRANSFER && transfer == null && stay != null && at != null) {
            transfer = named(stay + "/" + at);
        }
        var place = event != null && event != StayEvent.DISCHARGE;
        var ward = place ? row.required("ward") : null;
        if (ward != null && !ward.matches(Ward.CODE)) {
            row.refuse("ward", "MALFORMED", MALFORMED);
        }
        var bed = place ? row.text("bed") : null;
        if (bed != null && !bed.matches(BedPlace.BED)) {
            row.refuse("bed", "MALFORMED", MALFORMED);
        }
        var bedClass = !place || row.required("class") == null ? null : row.oneOf("class", BedClass.class);
        var ends = event == StayEvent.DISCHARGE;
        var way = !ends || row.required("way") == null ? null : row.oneOf("way", DischargeWay.class);
        return new StayLine(
                row.line(),
                stay,
                reference,
                event,
                at,
                ward,
                bedClass,
                bed,
                way,
                event == StayEvent.TRANSFER ? transfer : null,
                patient(row, event, "sex", Sex.class),
                patient(row, event, "ageGroup", AgeGroup.class),
                patient(row, event, "payer", Payer.class),
                row.flaws());
    }

    /** The patient is described on the line of the admission. */
    private static <E extends Enum<E>> E patient(Row row, StayEvent event, String column, Class<E> type) {
        if (event != StayEvent.ADMISSION) {
            return null;
        }
        return row.required(column) == null ? null : row.oneOf(column, type);
    }

    /** With its offset, or as the clock on the facility's wall showed it. */
    private static Instant at(Row row, ZoneId zone) {
        var text = row.required("at");
        if (text == null) {
            return null;
        }
        try {
            var iso = text.replace(' ', 'T');
            var hasOffset = iso.endsWith("Z") || iso.matches(".*[+-][0-9]{2}:[0-9]{2}");
            var moment = hasOffset
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(zone).toInstant();
            return moment.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException notATime) {
            row.refuse(
                    "at",
                    "NOT_A_TIME",
                    Text.of(
                            "Harus waktu seperti 2026-01-31T08:00:00+07:00, atau 2026-01-31 08:00 menurut jam fasilitas.",
                            "Must be a time such as 2026-01-31T08:00:00+07:00, or 2026-01-31 08:00 by the facility's clock."));
            return null;
        }
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Flaw flaw(String column, String code, Text message) {
        return Flaw.cell(line, column, code, message);
    }

    Move move() {
        return new Move(at, ward, bedClass, bed, transfer);
    }
}
