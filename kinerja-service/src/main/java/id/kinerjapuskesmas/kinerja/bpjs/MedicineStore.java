package id.kinerjapuskesmas.kinerja.bpjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The lists of medicines, and the stored stocks. */
@ApplicationScoped
class MedicineStore {

    private static final TypeReference<SortedMap<Integer, MedicineStock>> STOCKS = new TypeReference<>() {};
    private static final String COLUMNS =
            """
            select r.facility, to_char(r.month, 'YYYY-MM'), r.list, cast(r.stocks as text), r.revision, r.changed_by, r.changed_at
            from medicine_report r
            """;

    private final EntityManager entities;
    private final ObjectMapper json;
    private volatile List<MedicineList> lists;

    MedicineStore(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Stocks by their number in the list, as the database holds them. */
    record Stored(
            String facility,
            YearMonth month,
            String list,
            SortedMap<Integer, MedicineStock> stocks,
            long revision,
            String changedBy,
            Instant changedAt) {}

    @Transactional
    List<MedicineList> lists() {
        if (lists == null) {
            lists = load();
        }
        return lists;
    }

    Optional<MedicineList> list(YearMonth month) {
        return lists().stream().filter(list -> list.covers(month.atDay(1))).findFirst();
    }

    MedicineList list(String code) {
        return lists().stream()
                .filter(one -> one.list().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Optional<Stored> find(String facility, YearMonth month) {
        return rows(entities.createNativeQuery(
                                COLUMNS + "where r.facility = :facility and r.month = :month", Object[].class)
                        .setParameter("facility", facility)
                        .setParameter("month", month.atDay(1)))
                .stream()
                .map(this::stored)
                .findFirst();
    }

    List<Stored> list(Scope scope, MonthFilter filter, PageRequest page) {
        var query = entities.createNativeQuery(
                COLUMNS + "join facility f on f.facility = r.facility\n" + MonthFilter.WHERE, Object[].class);
        return rows(filter.bind(query, scope, page)).stream().map(this::stored).toList();
    }

    void write(Stored row) {
        entities.createNativeQuery(
                        """
                        insert into medicine_report (facility, month, list, stocks, revision, changed_by, changed_at)
                        values (:facility, :month, :list, cast(:stocks as jsonb), :revision, :by, :at)
                        on conflict (facility, month) do update set
                            list = excluded.list, stocks = excluded.stocks, revision = excluded.revision,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        """)
                .setParameter("facility", row.facility())
                .setParameter("month", row.month().atDay(1))
                .setParameter("list", row.list())
                .setParameter("stocks", write(row.stocks()))
                .setParameter("revision", row.revision())
                .setParameter("by", row.changedBy())
                .setParameter("at", row.changedAt())
                .executeUpdate();
    }

    private Stored stored(Object[] row) {
        try {
            return new Stored(
                    (String) row[0],
                    YearMonth.parse((String) row[1]),
                    (String) row[2],
                    json.readValue((String) row[3], STOCKS),
                    (Long) row[4],
                    (String) row[5],
                    (Instant) row[6]);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored stocks are not readable", damaged);
        }
    }

    private List<MedicineList> load() {
        var items = rows(entities.createNativeQuery(
                "select list, item, name from medicine_item order by list, item", Object[].class));
        return rows(entities.createNativeQuery(
                        """
                        select list, name_id, name_en, regulation, valid_from, valid_to
                        from medicine_list order by valid_from
                        """,
                        Object[].class))
                .stream()
                .map(row -> new MedicineList(
                        (String) row[0],
                        Text.of((String) row[1], (String) row[2]),
                        (String) row[3],
                        date(row[4]),
                        date(row[5]),
                        items.stream()
                                .filter(item -> item[0].equals(row[0]))
                                .map(item -> new MedicineList.Item((Integer) item[1], (String) item[2]))
                                .toList()))
                .toList();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate date(Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
