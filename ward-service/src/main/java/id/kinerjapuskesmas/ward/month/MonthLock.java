package id.kinerjapuskesmas.ward.month;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Asked by everything that writes what a month is made of, while it holds the facility's lock: closing takes the same
 * lock, so that no write slips in between. Set-wise writers join the view {@code closed_month} instead.
 */
@ApplicationScoped
public class MonthLock {

    /** The code of the refusal, on single writes and in import reports alike. */
    public static final String MONTH_CLOSED = "MONTH_CLOSED";

    private final EntityManager database;

    MonthLock(EntityManager database) {
        this.database = database;
    }

    /** Refuses with 409 when the month of a day is closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustBeOpen(String facility, LocalDate day) {
        mustBeOpen(facility, day, day);
    }

    /** Refuses with 409 when any month between two days, both included, is closed; a null end is no end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mustBeOpen(String facility, LocalDate first, LocalDate last) {
        var closed = closed(facility, first, last);
        if (!closed.isEmpty()) {
            throw ProblemException.conflict(MONTH_CLOSED, text(closed.get(0)));
        }
    }

    /** The closed months between two days, both included, in order; a null end is no end. */
    public List<YearMonth> closed(String facility, LocalDate first, LocalDate last) {
        return database
                .createNativeQuery(
                        """
                        select month from closed_month
                        where facility = :facility and month between :first and :last
                        order by month
                        """,
                        LocalDate.class)
                .setParameter("facility", facility)
                .setParameter("first", first.withDayOfMonth(1))
                .setParameter("last", last == null ? LocalDate.of(9999, 12, 31) : last)
                .getResultList()
                .stream()
                .map(month -> YearMonth.from((LocalDate) month))
                .toList();
    }

    /** What a refused write is told. */
    public static Text text(YearMonth month) {
        return Text.of(
                "Bulan %s sudah ditutup. Dinas dapat membukanya kembali dengan alasan.".formatted(month),
                "The month %s is closed. The health office can reopen it, giving a reason.".formatted(month));
    }
}
