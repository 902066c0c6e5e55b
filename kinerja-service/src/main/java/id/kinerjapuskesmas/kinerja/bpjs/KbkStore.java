package id.kinerjapuskesmas.kinerja.bpjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The stored inputs of KBK. */
@ApplicationScoped
class KbkStore {

    private static final String COLUMNS =
            """
            select r.facility, to_char(r.month, 'YYYY-MM'), r.participants, r.contacts, r.referrals,
                   r.non_specialist_referrals, r.chronic_registered, r.chronic_met, r.doctors, r.dentists, r.revision,
                   r.changed_by, r.changed_at
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    KbkStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** A stored month and what its facility was in that month. */
    record Listed(StoredKbk stored, FacilityType type) {}

    Optional<StoredKbk> find(String facility, YearMonth month) {
        return rows(entities.createNativeQuery(
                                COLUMNS + "from kbk_report r where r.facility = :facility and r.month = :month",
                                Object[].class)
                        .setParameter("facility", facility)
                        .setParameter("month", month.atDay(1)))
                .stream()
                .map(KbkStore::stored)
                .findFirst();
    }

    /** All that is stored of the given months. */
    List<StoredKbk> of(Collection<YearMonth> months) {
        return rows(entities.createNativeQuery(
                                COLUMNS
                                        + """
                                        from kbk_report r
                                        where to_char(r.month, 'YYYY-MM') in
                                              (select jsonb_array_elements_text(cast(:months as jsonb)))
                                        """,
                                Object[].class)
                        .setParameter(
                                "months",
                                write(months.stream().map(YearMonth::toString).toList())))
                .stream()
                .map(KbkStore::stored)
                .toList();
    }

    List<Listed> list(Scope scope, MonthFilter filter, PageRequest page) {
        var query = entities.createNativeQuery(
                COLUMNS
                        + """
                        , (select s.type from facility_status s where s.facility = r.facility
                           order by s.valid_from <= r.month desc,
                                    case when s.valid_from <= r.month then s.valid_from end desc, s.valid_from
                           limit 1)
                        from kbk_report r join facility f on f.facility = r.facility
                        """
                        + MonthFilter.WHERE,
                Object[].class);
        return rows(filter.bind(query, scope, page)).stream()
                .map(row -> new Listed(stored(row), FacilityType.valueOf((String) row[13])))
                .toList();
    }

    private record Flat(String facility, String month, long revision, KbkInputs inputs) {}

    void write(List<StoredKbk> rows, String by, Instant at) {
        if (rows.isEmpty()) {
            return;
        }
        entities.createNativeQuery(
                        """
                        insert into kbk_report
                            (facility, month, participants, contacts, referrals, non_specialist_referrals,
                             chronic_registered, chronic_met, doctors, dentists, revision, changed_by, changed_at)
                        select x.facility, x.month, i.participants, i.contacts, i.referrals, i."nonSpecialistReferrals",
                               i."chronicRegistered", i."chronicMet", i.doctors, i.dentists, x.revision, :by, :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as x(
                            facility text, month date, revision bigint, inputs jsonb)
                        cross join lateral jsonb_to_record(x.inputs) as i(
                            participants bigint, contacts bigint, referrals bigint, "nonSpecialistReferrals" bigint,
                            "chronicRegistered" bigint, "chronicMet" bigint, doctors int, dentists int)
                        on conflict (facility, month) do update set
                            participants = excluded.participants, contacts = excluded.contacts,
                            referrals = excluded.referrals,
                            non_specialist_referrals = excluded.non_specialist_referrals,
                            chronic_registered = excluded.chronic_registered, chronic_met = excluded.chronic_met,
                            doctors = excluded.doctors, dentists = excluded.dentists, revision = excluded.revision,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter(
                        "rows",
                        write(rows.stream()
                                .map(row -> new Flat(
                                        row.facility(), row.month().atDay(1).toString(), row.revision(), row.inputs()))
                                .toList()))
                .executeUpdate();
    }

    private static StoredKbk stored(Object[] row) {
        return new StoredKbk(
                (String) row[0],
                YearMonth.parse((String) row[1]),
                new KbkInputs(
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (Long) row[5],
                        (Long) row[6],
                        (Long) row[7],
                        (Integer) row[8],
                        (Integer) row[9]),
                (Long) row[10],
                (String) row[11],
                (Instant) row[12]);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
