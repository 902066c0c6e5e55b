package id.kinerjapuskesmas.kinerja.upstream;

import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.BUSY;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.CIRCUIT_OPEN;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.REFUSED;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.SERVER_ERROR;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.TIME_OUT;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.UNFORESEEN;
import static id.kinerjapuskesmas.kinerja.upstream.UpstreamFailure.Reason.UNREACHABLE;

import io.netty.handler.codec.CodecException;
import io.smallrye.faulttolerance.api.Guard;
import io.vertx.core.VertxException;
import jakarta.ws.rs.ProcessingException;
import java.io.InputStream;
import java.util.function.Function;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.RestResponse;

/** One upstream behind its {@link Guard}; whatever goes wrong there is an {@link UpstreamFailure}. */
class Upstream {

    private static final Logger LOG = Logger.getLogger(Upstream.class);
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int FIRST_SERVER_ERROR = 500;

    private final UpstreamApi api;
    private final ServiceToken token;
    private final Guard guard;
    private final int mostBytes;

    Upstream(UpstreamApi api, ServiceToken token, Guard guard, int mostBytes) {
        this.api = api;
        this.token = token;
        this.guard = guard;
        this.mostBytes = mostBytes;
    }

    /** Sends a request, again where that may help, and reads what it was answered. */
    <T> T ask(Trace trace, Request request, Function<HttpAnswer, T> reading, Class<T> type) {
        try {
            return guard.call(() -> reading.apply(once(trace, request)), type);
        } catch (UpstreamFailure e) {
            throw e;
        } catch (CircuitBreakerOpenException e) {
            throw new UpstreamFailure(CIRCUIT_OPEN, "not asked, because it failed again and again");
        } catch (BulkheadException e) {
            throw new UpstreamFailure(BUSY, "not asked, because too many requests wait for it");
        } catch (TimeoutException e) {
            throw new UpstreamFailure(TIME_OUT, "no complete answer in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UpstreamFailure(TIME_OUT, "interrupted");
        } catch (Exception e) {
            LOG.error("asking an upstream failed in a way nobody foresaw", e);
            throw new UpstreamFailure(UNFORESEEN, e.getClass().getSimpleName(), e);
        }
    }

    private HttpAnswer once(Trace trace, Request request) {
        MDC.put(Trace.ID, trace.id());
        try (var response = request.send(api, token.authorization(), trace.parent())) {
            var status = response.getStatus();
            if (status >= FIRST_SERVER_ERROR) {
                throw new UpstreamFailure(SERVER_ERROR, "status " + status);
            }
            if (status == UNAUTHORIZED || status == FORBIDDEN) {
                token.refused();
                throw new UpstreamFailure(REFUSED, "status " + status + ": the service's token is not accepted");
            }
            return HttpAnswer.read(response, mostBytes);
        } catch (ProcessingException e) {
            throw new UpstreamFailure(UNREACHABLE, String.valueOf(e.getCause()), e);
        } catch (CodecException | VertxException e) {
            // hung up, or no HTTP, before the client could make an answer of it
            throw new UpstreamFailure(UNREACHABLE, String.valueOf(e), e);
        }
    }

    /** One of the operations of {@link UpstreamApi} with its parameters. */
    interface Request {
        RestResponse<InputStream> send(UpstreamApi api, String authorization, String traceparent);
    }
}
