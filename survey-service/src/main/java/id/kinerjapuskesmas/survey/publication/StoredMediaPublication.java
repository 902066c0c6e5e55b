package id.kinerjapuskesmas.survey.publication;

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
@Table(name = "media_publication")
@IdClass(StoredMediaPublication.Key.class)
class StoredMediaPublication {

    @Id
    String facility;

    @Id
    UUID survey;

    @Id
    UUID publication;

    int edition;

    @Enumerated(EnumType.STRING)
    Medium medium;

    @Column(name = "published_on")
    LocalDate publishedOn;

    String place;
    boolean withdrawn;

    @Version
    int version;

    boolean says(MediaPublicationData data) {
        return medium == data.medium() && publishedOn.equals(data.publishedOn()) && place.equals(data.place());
    }

    void take(MediaPublicationData data) {
        medium = data.medium();
        publishedOn = data.publishedOn();
        place = data.place();
    }

    MediaPublication toMediaPublication() {
        return new MediaPublication(publication, survey, facility, edition, medium, publishedOn, place);
    }

    record Key(String facility, UUID survey, UUID publication) implements Serializable {}
}
