package id.kinerjapuskesmas.ward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** What a schema that is to be distributed by facility must hold to. */
@QuarkusTest
class WardSchemaTest {

    @Inject
    EntityManager database;

    @Test
    void beginsEveryPrimaryKeyOfFacilityOwnedDataWithTheFacility() {
        var strangers = database.createNativeQuery(
                        """
                        select c.conname
                        from pg_constraint c
                        join pg_class t on t.oid = c.conrelid and not t.relispartition
                        join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
                        where c.contype in ('p', 'u')
                          and t.relname not in ('profile', 'profile_range', 'bed_class', 'flyway_schema_history')
                          and t.relname not like 'import_job%'
                          and (select a.attname from pg_attribute a
                               where a.attrelid = t.oid and a.attnum = c.conkey[1]) <> 'facility'
                        """)
                .getResultList();
        assertThat(strangers).isEmpty();
    }

    @Test
    void keepsCensusInPartitionsOfAYear() {
        var partitions = ((Number) database.createNativeQuery(
                                "select count(*) from pg_inherits where inhparent = to_regclass('census')")
                        .getSingleResult())
                .intValue();
        assertThat(partitions).isGreaterThan(20);
    }
}
