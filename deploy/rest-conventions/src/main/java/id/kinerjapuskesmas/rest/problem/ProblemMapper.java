package id.kinerjapuskesmas.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The whole policy of errors: which exception becomes which {@link ProblemType}. Read this file first. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ProblemWriter writer;

    ProblemMapper(ProblemWriter writer) {
        this.writer = writer;
    }

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException exception) {
        if (exception.type() == ProblemType.INTERNAL) {
            LOG.error(exception.getMessage(), exception);
        }
        return writer.write(exception);
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    RestResponse<Problem> unauthenticated(SecurityException exception) {
        return writer.write(ProblemType.UNAUTHENTICATED);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException exception) {
        return writer.write(ProblemType.FORBIDDEN);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException exception) {
        return writer.write(ConstraintFlaws.problem(exception));
    }

    @ServerExceptionMapper
    RestResponse<Problem> mistyped(MismatchedInputException exception) {
        return writer.write(JsonFlaws.problem(exception));
    }

    @ServerExceptionMapper
    RestResponse<Problem> staleEntity(OptimisticLockException exception) {
        return writer.write(ProblemType.PRECONDITION_FAILED);
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException exception) {
        var status = exception.getResponse().getStatus();
        var cause = exception.getCause();
        if (status == 400 && cause instanceof JsonProcessingException json) {
            return writer.write(JsonFlaws.problem(json));
        }
        if (cause instanceof ProblemException own) {
            return writer.write(own);
        }
        if (status == 404 && cause != null && !(cause instanceof WebApplicationException)) {
            // a parameter that could not be converted: Quarkus answers 404 where the parameter, not the thing, is wrong
            return writer.write(ProblemType.INVALID_PARAMETER);
        }
        if (status >= 500) {
            LOG.error("unexpected failure", exception);
        }
        return writer.write(ProblemType.ofStatus(status));
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable exception) {
        var databaseDown = sqlState(exception).filter(ProblemMapper::isOutage);
        if (databaseDown.isPresent()) {
            LOG.warnf("database unavailable: SQLSTATE %s", databaseDown.get());
            return writer.write(ProblemType.UNAVAILABLE);
        }
        LOG.error("unexpected failure", exception);
        return writer.write(ProblemType.INTERNAL);
    }

    /** Connection failures, operator intervention, insufficient resources, and a pool that has none left. */
    private static boolean isOutage(String sqlState) {
        return sqlState.startsWith("08") || sqlState.startsWith("57") || sqlState.startsWith("53");
    }

    private static Optional<String> sqlState(Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                // Agroal's acquisition time-out carries no state
                return Optional.of(sql.getSQLState() == null ? "08000" : sql.getSQLState());
            }
        }
        return Optional.empty();
    }
}
