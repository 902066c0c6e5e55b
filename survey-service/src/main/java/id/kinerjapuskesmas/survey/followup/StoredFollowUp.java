package id.kinerjapuskesmas.survey.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "follow_up")
@IdClass(StoredFollowUp.Key.class)
class StoredFollowUp {

    @Id
    String facility;

    @Id
    UUID survey;

    @Id
    @Column(name = "follow_up")
    UUID followUp;

    String unsur;
    String activity;
    int year;
    short quarter;

    @Column(name = "person_in_charge")
    String personInCharge;

    String note;

    @Enumerated(EnumType.STRING)
    FollowUpState state;

    @Column(name = "completed_on")
    LocalDate completedOn;

    @Version
    int version;

    void take(FollowUpData data) {
        unsur = data.unsur();
        activity = data.activity();
        year = data.year();
        quarter = data.quarter().shortValue();
        personInCharge = data.personInCharge();
        note = data.note();
    }

    FollowUpData toData() {
        return new FollowUpData(unsur, activity, year, (int) quarter, personInCharge, note);
    }

    record Key(String facility, UUID survey, UUID followUp) implements Serializable {}
}
