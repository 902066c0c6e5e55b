package id.kinerjapuskesmas.survey.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

@Entity
@Table(name = "complaint")
@IdClass(StoredComplaint.Key.class)
class StoredComplaint {

    @Id
    String facility;

    @Id
    UUID complaint;

    @Enumerated(EnumType.STRING)
    ComplaintKind kind;

    @Enumerated(EnumType.STRING)
    ComplaintChannel channel;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_on")
    LocalDate receivedOn;

    String unit;
    String unsur;
    String text;

    @Enumerated(EnumType.STRING)
    ComplaintState state;

    String answer;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "answered_on")
    LocalDate answeredOn;

    @Version
    int version;

    void take(ComplaintData data, ZoneId zone) {
        kind = data.kind();
        channel = data.channel();
        receivedAt = moment(data.receivedAt());
        receivedOn = LocalDate.ofInstant(receivedAt, zone);
        unit = data.unit();
        unsur = data.unsur();
        text = data.text();
    }

    void answer(String words, OffsetDateTime at, ZoneId zone) {
        answer = words;
        answeredAt = at == null ? null : moment(at);
        answeredOn = answeredAt == null ? null : LocalDate.ofInstant(answeredAt, zone);
    }

    boolean says(ComplaintData data) {
        return kind == data.kind()
                && channel == data.channel()
                && receivedAt.equals(moment(data.receivedAt()))
                && Objects.equals(unit, data.unit())
                && Objects.equals(unsur, data.unsur())
                && text.equals(data.text());
    }

    Complaint toComplaint(ZoneId zone) {
        return new Complaint(
                complaint,
                facility,
                kind,
                channel,
                receivedAt.atZone(zone).toOffsetDateTime(),
                unit,
                unsur,
                text,
                state,
                answer,
                answeredAt == null ? null : answeredAt.atZone(zone).toOffsetDateTime(),
                answeredOn == null ? null : ChronoUnit.DAYS.between(receivedOn, answeredOn),
                state.actions());
    }

    /** PostgreSQL keeps microseconds. */
    static Instant moment(OffsetDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    record Key(String facility, UUID complaint) implements Serializable {}
}
