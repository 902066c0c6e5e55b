package id.kinerjapuskesmas.survey.survey;

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
@Table(name = "survey")
@IdClass(StoredSurvey.Key.class)
class StoredSurvey {

    @Id
    String facility;

    @Id
    UUID survey;

    String questionnaire;
    String title;

    @Column(name = "period_start")
    LocalDate periodStart;

    @Column(name = "period_end")
    LocalDate periodEnd;

    Long population;
    String note;

    @Enumerated(EnumType.STRING)
    SurveyState state;

    int edition;

    @Version
    int version;

    void take(SurveyData data) {
        questionnaire = data.questionnaire();
        title = data.title();
        periodStart = data.periodStart();
        periodEnd = data.periodEnd();
        population = data.population();
        note = data.note();
    }

    SurveyData toData() {
        return new SurveyData(facility, questionnaire, title, periodStart, periodEnd, population, note);
    }

    record Key(String facility, UUID survey) implements Serializable {}
}
