package id.kinerjapuskesmas.kinerja.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.period.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The last reading of each topic. */
@ApplicationScoped
class SurveyReadingStore {

    private static final TypeReference<Map<String, List<UpstreamFigure>>> FIGURES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    SurveyReadingStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    Map<SurveyTopic, SurveyReading> of(String region, Period period) {
        var readings = new EnumMap<SurveyTopic, SurveyReading>(SurveyTopic.class);
        ((List<Object[]>) entities.createNativeQuery(
                                """
                                select topic, etag, fetched_at, checked_at, cast(figures as text)
                                from survey_reading
                                where region = :region and period_start = :start and period_end = :end
                                """,
                                Object[].class)
                        .setParameter("region", region)
                        .setParameter("start", period.start())
                        .setParameter("end", period.end())
                        .getResultList())
                .forEach(row -> {
                    var topic = SurveyTopic.valueOf((String) row[0]);
                    readings.put(
                            topic,
                            new SurveyReading(
                                    topic, (String) row[1], (Instant) row[2], (Instant) row[3], false, figures((String)
                                            row[4])));
                });
        return readings;
    }

    /** Keeps what was said last; an answer older than the one kept changes nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(String region, Period period, SurveyReading reading) {
        entities.createNativeQuery(
                        """
                        insert into survey_reading
                            (region, topic, period_start, period_end, etag, figures, fetched_at, checked_at)
                        values (:region, :topic, :start, :end, cast(:etag as text), cast(:figures as jsonb), :fetched, :checked)
                        on conflict (region, topic, period_start, period_end) do update set
                            etag = excluded.etag, figures = excluded.figures, fetched_at = excluded.fetched_at,
                            checked_at = excluded.checked_at
                        where survey_reading.checked_at <= excluded.checked_at
                        """)
                .setParameter("region", region)
                .setParameter("topic", reading.topic().name())
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setParameter("etag", reading.etag())
                .setParameter("figures", write(reading.byFacility()))
                .setParameter("fetched", reading.fetchedAt())
                .setParameter("checked", reading.checkedAt())
                .executeUpdate();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, List<UpstreamFigure>> figures(String stored) {
        try {
            return json.readValue(stored, FIGURES);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored reading is not readable", damaged);
        }
    }
}
