package id.kinerjapuskesmas.kinerja.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.scoring.Aggregation;
import id.kinerjapuskesmas.kinerja.scoring.BandPolicy;
import id.kinerjapuskesmas.kinerja.scoring.IndicatorType;
import id.kinerjapuskesmas.kinerja.scoring.NodeKind;
import id.kinerjapuskesmas.kinerja.scoring.OverallPolicy;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The frozen instruments. A frozen version never changes, so each is read once. */
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

    /** The number of the latest frozen version; empty for an unknown instrument. */
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

    /** Refuses a request body whose {@code instrument} is not in force in a region: a draft, or another region's. */
    public void mustBeInForce(String instrument, String region) {
        var latest = latestVersion(instrument);
        if (latest.isEmpty() || !version(instrument, latest.get()).isInForceIn(region)) {
            throw ProblemException.rule(Flaw.at(
                            "/instrument",
                            "UNKNOWN_INSTRUMENT",
                            Text.of(
                                    "Tidak ada instrumen beku dengan kode ini yang berlaku di wilayah tersebut.",
                                    "No frozen instrument of this code is in force in that region."))
                    .with("value", instrument));
        }
    }

    /** A version that the caller may know of; empty when it does not exist, is a draft or another region's. */
    @Transactional
    Optional<Instrument> known(String instrument, int version, Scope scope) {
        return find(instrument, version).filter(found -> found.isKnownTo(scope));
    }

    /** A frozen version; empty when there is none of this number. */
    @Transactional
    Optional<Instrument> find(String instrument, int version) {
        var key = new Key(instrument, version);
        var kept = read.get(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        return rows("select 1, 1 from instrument where instrument = ?1 and version = ?2", instrument, version)
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(version(instrument, version));
    }

    /** All frozen versions of an instrument, the latest first. */
    @Transactional
    List<Instrument> versions(String instrument) {
        return rows(
                        "select version, 1 from instrument where instrument = ?1 and version > ?2 order by version desc",
                        instrument,
                        0)
                .stream()
                .map(row -> version(instrument, (Integer) row[0]))
                .toList();
    }

    /** One version, which must exist. */
    @Transactional
    public Instrument version(String instrument, int version) {
        return read.computeIfAbsent(new Key(instrument, version), this::load);
    }

    List<InstrumentSummary> list(Scope scope, PageRequest page) {
        List<Object[]> found = entities.createNativeQuery(
                        """
                        select distinct on (instrument) instrument, version, year, region, name_id, name_en
                        from instrument
                        where instrument > :after
                          and (region = '*' or region like :inside or starts_with(:scope, region))
                        order by instrument, version desc
                        limit :limit
                        """,
                        Object[].class)
                .setParameter(
                        "after", page.after().isEmpty() ? "" : page.after().get(0))
                .setParameter("inside", scope.regionPattern())
                .setParameter("scope", scope.region())
                .setParameter("limit", page.fetch())
                .getResultList();
        return found.stream()
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
                select year, region, name_id, name_en, regulation, band_policy, overall_policy,
                       note_id, note_en, origin_instrument, origin_version, revision, frozen_by, frozen_at
                from instrument
                where instrument = ?1 and version = ?2
                """,
                        key.instrument(),
                        key.version())
                .get(0);
        var byParent = rows(
                        """
                select node, coalesce(parent, ''), kind, name_id, name_en, weight, optional, inpatient_only,
                       type, unit, target, cast(bands as text), upstream, aggregation, regulation,
                       note_id, note_en
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
                note(head[7], head[8]),
                head[9] == null ? null : new InstrumentOrigin((String) head[9], (Integer) head[10]),
                BandPolicy.valueOf((String) head[5]),
                OverallPolicy.valueOf((String) head[6]),
                (Long) head[11],
                (String) head[12],
                (Instant) head[13],
                node(byParent.get("").get(0), byParent));
    }

    private static Text note(Object id, Object en) {
        return id == null ? null : Text.of((String) id, (String) en);
    }

    private InstrumentNode node(Object[] row, Map<String, List<Object[]>> byParent) {
        return new InstrumentNode(
                (String) row[0],
                NodeKind.valueOf((String) row[2]),
                Text.of((String) row[3], (String) row[4]),
                (BigDecimal) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                (String) row[14],
                note(row[15], row[16]),
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
