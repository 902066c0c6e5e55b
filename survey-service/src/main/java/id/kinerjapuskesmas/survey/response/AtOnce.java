package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;

/** Repeats a transaction that lost a race for the same client id: the second look finds what the winner stored. */
@ApplicationScoped
class AtOnce {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int ATTEMPTS = 3;

    /** Work that opens a transaction of its own. */
    interface Work<T> {
        T run() throws SQLException;
    }

    <T> T call(Work<T> work) throws SQLException {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.run();
            } catch (SQLException e) {
                if (isLocked(e)) {
                    throw busy();
                }
                if (attempt == ATTEMPTS || !isDuplicate(e)) {
                    throw e;
                }
            }
        }
    }

    static boolean isDuplicate(SQLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    static boolean isLocked(SQLException e) {
        return LOCK_NOT_AVAILABLE.equals(e.getSQLState());
    }

    static ProblemException busy() {
        return ProblemException.unavailable(
                ProblemType.UNAVAILABLE,
                "UNIT_BUSY",
                Text.of(
                        "Impor besar ke unit ini sedang berjalan; kirim lagi sebentar lagi.",
                        "A large import into this unit is running; send again shortly."),
                Duration.ofSeconds(10));
    }
}
