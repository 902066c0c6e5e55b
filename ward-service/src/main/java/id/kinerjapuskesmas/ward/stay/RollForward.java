package id.kinerjapuskesmas.ward.stay;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;

/** Begins the new day of every ward that runs on stays, soon after midnight of its zone, whether anybody writes or not. */
@ApplicationScoped
class RollForward {

    private static final Logger LOG = Logger.getLogger(RollForward.class);

    private final EntityManager database;

    RollForward(EntityManager database) {
        this.database = database;
    }

    /** Idempotent, so that any number of instances may do it at once; a facility that fails is tried again. */
    @Scheduled(every = "5m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var rolled = 0L;
        for (var facility : QuarkusTransaction.requiringNew().call(this::behind)) {
            try {
                rolled += QuarkusTransaction.requiringNew().call(() -> roll(facility));
            } catch (RuntimeException e) {
                LOG.warnf(e, "census of facility %s not rolled forward; tried again in five minutes", facility);
            }
        }
        if (rolled > 0) {
            LOG.infof("%d ward-days derived for a new day", rolled);
        }
    }

    private List<String> behind() {
        return database.createNativeQuery(
                        """
                        select f.facility
                        from facility f
                        where exists (select from stay_month m
                                      where m.facility = f.facility
                                        and m.month >= date_trunc('month', cast(now() at time zone f.zone as date) - 1)
                                        and not exists (select from census c
                                                        where c.facility = m.facility and c.ward = m.ward
                                                          and c.date = cast(now() at time zone f.zone as date)))
                        order by f.facility
                        """,
                        String.class)
                .getResultList();
    }

    private long roll(String facility) {
        database.createNativeQuery("select 1 from facility where facility = :facility for update")
                .setParameter("facility", facility)
                .getSingleResult();
        var rolled = ((Number) database.createNativeQuery("select roll_census_forward(:facility)")
                        .setParameter("facility", facility)
                        .getSingleResult())
                .longValue();
        if (rolled > 0) {
            database.createNativeQuery("update facility set revision = revision + 1 where facility = :facility")
                    .setParameter("facility", facility)
                    .executeUpdate();
        }
        return rolled;
    }
}
