package id.kinerjapuskesmas.kinerja.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The stored instruments. A version never changes, so each is read once. */
@ApplicationScoped
public class Instruments {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Map<Key, Instrument> read = new ConcurrentHashMap<>();

    Instruments(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    private record Key(String instrument, int version) {}

    /** The number of the latest version; empty for an unknown instrument. */
    @Transactional
    public Optional<Integer> latestVersion(String instrument) {
        return entities
                .createNativeQuery("select max(version) from instrument where instrument = :instrument", Integer.class)
                .setParameter("instrument", instrument)
                .getResultList()
                .stream()
                .filter(version -> version != null)
                .map(Integer.class::cast)
                .findFirst();
    }

    /** Refuses a request body whose {@code instrument} names none. */
    public void mustKnow(String instrument) {
        if (latestVersion(instrument).isEmpty()) {
            throw ProblemException.rule(Flaw.at(
                            "/instrument",
                            "UNKNOWN_INSTRUMENT",
                            Text.of("Instrumen ini tidak ada.", "There is no such instrument."))
                    .with("value", instrument));
        }
    }

    /** One version, which must exist. */
    @Transactional
    public Instrument version(String instrument, int version) {
        return read.computeIfAbsent(new Key(instrument, version), this::load);
    }

    List<InstrumentSummary> list(PageRequest page) {
        var after = page.after().isEmpty() ? "" : page.after().get(0);
        return rows(
                        """
                        select distinct on (instrument) instrument, version, year, region, name_id, name_en
                        from instrument
                        where instrument > ?1
                        order by instrument, version desc
                        limit ?2
                        """,
                        after,
                        page.fetch())
                .stream()
                .map(row -> new InstrumentSummary(
                        (String) row[0],
                        (Integer) row[1],
                        (Integer) row[2],
                        (String) row[3],
                        Text.of((String) row[4], (String) row[5])))
                .toList();
    }

    private Instrument load(Key key) {
        var head = rows(
                        """
                select year, region, name_id, name_en, regulation, band_policy, overall_policy
                from instrument
                where instrument = ?1 and version = ?2
                """,
                        key.instrument(),
                        key.version())
                .get(0);
        var byParent = rows(
                        """
                select node, coalesce(parent, ''), kind, name_id, name_en, weight, optional, inpatient_only,
                       type, unit, target, cast(bands as text), upstream, aggregation, regulation
                from instrument_node
                where instrument = ?1 and version = ?2
                order by position
                """,
                        key.instrument(),
                        key.version())
                .stream()
                .collect(Collectors.groupingBy(row -> (String) row[1]));
        return new Instrument(
                key.instrument(),
                key.version(),
                (Integer) head[0],
                (String) head[1],
                Text.of((String) head[2], (String) head[3]),
                (String) head[4],
                BandPolicy.valueOf((String) head[5]),
                OverallPolicy.valueOf((String) head[6]),
                node(byParent.get("").get(0), byParent));
    }

    private InstrumentNode node(Object[] row, Map<String, List<Object[]>> byParent) {
        return new InstrumentNode(
                (String) row[0],
                NodeKind.valueOf((String) row[2]),
                Text.of((String) row[3], (String) row[4]),
                (BigDecimal) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                row[8] == null ? null : definition(row),
                byParent.getOrDefault((String) row[0], List.of()).stream()
                        .map(child -> node(child, byParent))
                        .toList());
    }

    private IndicatorDefinition definition(Object[] row) {
        var type = IndicatorType.valueOf((String) row[8]);
        return new IndicatorDefinition(
                type,
                ValueUnit.valueOf((String) row[9]),
                (BigDecimal) row[10],
                bands((String) row[11]),
                (String) row[12],
                Aggregation.valueOf((String) row[13]),
                type.formula(),
                (String) row[14]);
    }

    private List<BandStep> bands(String stored) {
        if (stored == null) {
            return List.of();
        }
        try {
            var steps = json.readTree(stored);
            return StreamSupport.stream(steps.spliterator(), false)
                    .map(step -> new BandStep(
                            step.hasNonNull("upTo")
                                    ? new BigDecimal(step.get("upTo").asText())
                                    : null,
                            step.path("included").asBoolean(false),
                            new BigDecimal(step.get("score").asText())))
                    .toList();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored bands are not readable", damaged);
        }
    }

    private List<Object[]> rows(String sql, Object first, Object second) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, first)
                .setParameter(2, second)
                .getResultList();
    }
}
