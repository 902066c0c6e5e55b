package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.problem.Flaw;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import io.quarkus.arc.properties.IfBuildProperty;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Takes imports as jobs for the {@code /imports} endpoints, which check the caller's reach first and describe the answer
 * 202 with {@link Job}; the headers around it come into the contract by themselves.
 */
@RequestScoped
@IfBuildProperty(name = "kinerja.jobs.enabled", stringValue = "true")
public class AcceptJobs {

    static final String POLL_AFTER_SECONDS = "2";
    private static final int LONGEST_KEY = 200;

    private final RoutingContext request;
    private final DataSource database;
    private final JobWorker worker;
    private final Caller caller;
    private final Clock clock;

    AcceptJobs(RoutingContext request, DataSource database, JobWorker worker, Caller caller, Clock clock) {
        this.request = request;
        this.database = database;
        this.worker = worker;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the request prefers an answer at once (RFC 7240). */
    public boolean isAskedFor() {
        return request.request().headers().getAll("Prefer").stream()
                .flatMap(value -> Arrays.stream(value.split("[,;]")))
                .anyMatch(preference -> preference.strip().equalsIgnoreCase("respond-async"));
    }

    /** Keeps the body and answers 202 with its job. */
    public RestResponse<Job> accept(JobRequest job, InputStream body) throws SQLException {
        var scope = caller.scope();
        var owner = new JobOwner(caller.name(), caller.roles(), scope.region(), scope.facility());
        var accepted = new JobDesk(database, clock).accept(job, owner, key(), body);
        worker.wake();
        return RestResponse.ResponseBuilder.<Job>create(202)
                .header("Location", "/v1/jobs/" + accepted.job())
                .header("Retry-After", POLL_AFTER_SECONDS)
                .header("Preference-Applied", "respond-async")
                .entity(accepted.toJob(List.of(), job.language(), clock.instant()))
                .build();
    }

    private String key() {
        var key = request.request().getHeader("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0)) {
            throw ProblemException.parameter(Flaw.in(
                    "Idempotency-Key",
                    "OUT_OF_RANGE",
                    Text.of("Panjangnya harus 1 sampai 200.", "It must be 1 to 200 characters long.")));
        }
        return key;
    }
}
