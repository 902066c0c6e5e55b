package id.kinerjapuskesmas.kinerja.bpjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerjapuskesmas.kinerja.facility.FacilityType;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Rules and tariffs, which change only with a release. */
@ApplicationScoped
class KbkTables {

    private final EntityManager entities;
    private final ObjectMapper json;
    private volatile List<KbkRuleText> rules;
    private volatile List<CapitationTariff> tariffs;

    KbkTables(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Transactional
    List<KbkRuleText> rules() {
        if (rules == null) {
            rules = loadRules();
        }
        return rules;
    }

    @Transactional
    Optional<CapitationTariff> tariff(YearMonth month, FacilityType type, DoctorRatio doctors, boolean dentist) {
        if (tariffs == null) {
            tariffs = loadTariffs();
        }
        return tariffs.stream()
                .filter(one -> one.covers(month.atDay(1))
                        && one.facilityType() == type
                        && one.doctors() == doctors
                        && one.dentist() == dentist)
                .findFirst();
    }

    Optional<KbkRuleText> rule(YearMonth month) {
        return rules().stream().filter(rule -> rule.covers(month.atDay(1))).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<KbkRuleText> loadRules() {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select rule, regulation, name_id, name_en, valid_from, valid_to, cast(definition as text)
                        from kbk_rule order by valid_from
                        """,
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new KbkRuleText(
                        (String) row[0],
                        (String) row[1],
                        Text.of((String) row[2], (String) row[3]),
                        date(row[4]),
                        date(row[5]),
                        read((String) row[6])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<CapitationTariff> loadTariffs() {
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select tariff, regulation, valid_from, valid_to, facility_type, doctors, dentist, rupiah
                        from capitation_tariff
                        """,
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new CapitationTariff(
                        (String) row[0],
                        (String) row[1],
                        date(row[2]),
                        date(row[3]),
                        FacilityType.valueOf((String) row[4]),
                        DoctorRatio.valueOf((String) row[5]),
                        (Boolean) row[6],
                        (Long) row[7]))
                .toList();
    }

    private KbkDefinition read(String stored) {
        try {
            return json.readValue(stored, KbkDefinition.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("stored rule is not readable", damaged);
        }
    }

    private static LocalDate date(Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }
}
