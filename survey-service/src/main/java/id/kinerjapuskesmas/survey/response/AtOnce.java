package id.kinerjapuskesmas.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/** Repeats a transaction that lost a race for the same client id: the second look finds what the winner stored. */
@ApplicationScoped
class AtOnce {

    private static final String UNIQUE_VIOLATION = "23505";
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
                if (attempt == ATTEMPTS || !isDuplicate(e)) {
                    throw e;
                }
            }
        }
    }

    static boolean isDuplicate(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }
}
