package id.kinerjapuskesmas.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

    private static final SQLException CUT = new SQLException("terminating connection", "57P01");

    @Test
    void findsTheStateOfTheDatabaseUnderAFailure() {
        assertThat(ProblemMapper.sqlState(new IllegalStateException(new SQLException("no state", CUT))))
                .hasValue("57P01");
    }

    @Test
    void findsTheStateThatATransactionManagerHungBesideItsFailure() {
        var rollback = new IllegalStateException("could not commit");
        var resource = new IllegalStateException("resource failed");
        resource.initCause(CUT);
        rollback.addSuppressed(resource);

        assertThat(ProblemMapper.sqlState(new RuntimeException(rollback))).hasValue("57P01");
    }

    @Test
    void takesAConnectionThatWasCutInThePoolForAnOutage() {
        var enlisting = new SQLException("Failed to enlist. Check if a connection from another datasource is enlisted");

        assertThat(ProblemMapper.sqlState(new SQLException("Exception in association", enlisting)))
                .hasValue("53300");
    }

    @Test
    void findsNoneInAFailureOfItsOwn() {
        assertThat(ProblemMapper.sqlState(new IllegalStateException("bug"))).isEmpty();
    }
}
