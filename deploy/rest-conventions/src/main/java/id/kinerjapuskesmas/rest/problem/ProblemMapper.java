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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The whole policy of errors: which exception becomes which {@link ProblemType}. Read this file first. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    /** What the pool says, without a state, when it has no connection to give or gave one that was cut meanwhile. */
    private static final List<String> POOL_WITHOUT_CONNECTION = List.of("acquisition timeout", "Failed to enlist");

    private static final String NUL_IN_TEXT = "22021";

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
        var sqlState = sqlState(exception);
        if (sqlState.filter(ProblemMapper::isPassing).isPresent()) {
            LOG.warnf("database unavailable or busy: SQLSTATE %s", sqlState.get());
            return writer.write(ProblemType.UNAVAILABLE);
        }
        if (sqlState.filter(NUL_IN_TEXT::equals).isPresent()) {
            return writer.write(
                    ProblemType.UNREADABLE_BODY,
                    Text.of("Teks memuat karakter NUL.", "A text contains the NUL character."));
        }
        LOG.error("unexpected failure", exception);
        return writer.write(ProblemType.INTERNAL);
    }

    /** An outage, exhausted resources, or rows that somebody else holds: trying again later can succeed. */
    private static boolean isPassing(String sqlState) {
        return Stream.of("08", "57", "53", "40", "55P03").anyMatch(sqlState::startsWith);
    }

    private static String said(Throwable exception) {
        return String.valueOf(exception.getMessage());
    }

    /** What the database said, also where a transaction manager hung it beside the failure instead of under it. */
    static Optional<String> sqlState(Throwable exception) {
        if (exception == null) {
            return Optional.empty();
        }
        if (exception instanceof SQLException sql && sql.getSQLState() != null) {
            return Optional.of(sql.getSQLState());
        }
        if (exception instanceof SQLException
                && POOL_WITHOUT_CONNECTION.stream().anyMatch(said(exception)::contains)) {
            return Optional.of("53300");
        }
        return Stream.concat(Stream.ofNullable(exception.getCause()), Stream.of(exception.getSuppressed()))
                .map(ProblemMapper::sqlState)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
