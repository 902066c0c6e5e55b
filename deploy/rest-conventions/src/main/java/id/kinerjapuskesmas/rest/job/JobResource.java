package id.kinerjapuskesmas.rest.job;

import id.kinerjapuskesmas.rest.caller.Caller;
import id.kinerjapuskesmas.rest.caller.Role;
import id.kinerjapuskesmas.rest.conditional.Conditional;
import id.kinerjapuskesmas.rest.page.Page;
import id.kinerjapuskesmas.rest.page.PageRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/jobs")
@Tag(
        name = "jobs",
        description = "Imports that run beside their request: send the file to its `/imports` with"
                + " `Prefer: respond-async`, then follow the job")
@RolesAllowed({Role.PUSKESMAS, Role.DINKES, Role.PROVINCE, Role.NATIONAL, Role.SERVICE})
@IfBuildProperty(name = "kinerja.jobs.enabled", stringValue = "true")
class JobResource {

    private final JobDesk desk;
    private final JobWorker worker;
    private final JobSettings settings;
    private final Caller caller;
    private final Conditional conditional;
    private final Clock clock;

    JobResource(
            DataSource database,
            JobWorker worker,
            JobSettings settings,
            Caller caller,
            Conditional conditional,
            Clock clock) {
        this.desk = new JobDesk(database, clock);
        this.worker = worker;
        this.settings = settings;
        this.caller = caller;
        this.conditional = conditional;
        this.clock = clock;
    }

    @GET
    @Path("/{job}")
    @Operation(
            operationId = "getJob",
            summary = "How far an import is, and what became of it",
            description = "While the job is QUEUED or RUNNING, ask again after the seconds in `Retry-After`.")
    @APIResponse(
            responseCode = "200",
            description = "The job, with its revision as ETag",
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Seconds after which to ask again; absent once the job has ended",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Job.class)))
    public RestResponse<Job> getJob(
            @PathParam("job") @Parameter(description = "Id of the job, from Location") UUID job,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage)
            throws SQLException {
        var found = find(job);
        conditional.read(found.revision(), found.state());
        var answer = RestResponse.ResponseBuilder.ok(show(found, Language.of(acceptLanguage)));
        return (found.state().isActive() ? answer.header("Retry-After", AcceptJobs.POLL_AFTER_SECONDS) : answer)
                .build();
    }

    @GET
    @Operation(operationId = "listJobs", summary = "Jobs in the caller's scope, newest first")
    public Page<Job> listJobs(
            @QueryParam("state") @Parameter(description = "Only jobs in this state", example = "RUNNING")
                    JobState state,
            @BeanParam @Valid PageRequest page,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage)
            throws SQLException {
        var jobs = new ArrayList<Job>();
        for (var job : desk.list(kinds(), caller.scope(), state, page.after(), page.fetch())) {
            jobs.add(show(job, Language.of(acceptLanguage)));
        }
        return Page.of(
                jobs, page, job -> List.of(job.createdAt().toString(), job.job().toString()));
    }

    @POST
    @Path("/{job}/transitions")
    @Operation(
            operationId = "transitionJob",
            summary = "Cancel or resume a job",
            description =
                    """
                    CANCEL takes effect at once for a QUEUED job and within seconds for a RUNNING one (`cancelRequested` is \
                    true meanwhile); nothing of a cancelled job is stored, also not in phase STORING. RESUME takes a \
                    CANCELLED or FAILED job up again without the file being sent again, as long as it is kept \
                    (`resumableUntil`). What the state does not allow is 409; `allowedActions` says what it does.""")
    public Job transitionJob(
            @PathParam("job") @Parameter(description = "Id of the job") UUID job,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String acceptLanguage,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "cancel",
                                                            value =
                                                                    """
                                                                    {"action": "CANCEL", "reason": "Berkas semester lalu terkirim"}""")))
                    @NotNull
                    @Valid
                    JobTransition body)
            throws SQLException {
        desk.act(find(job), body.action(), caller.name(), body.reason(), settings.resumable());
        worker.wake();
        var changed = find(job);
        conditional.tag(changed.revision());
        return show(changed, Language.of(acceptLanguage));
    }

    private Job show(StoredJob job, Language language) throws SQLException {
        return job.toJob(desk.events(job.job()), language, clock.instant());
    }

    private StoredJob find(UUID job) throws SQLException {
        return desk.find(job, kinds(), caller.scope());
    }

    /** Reports quote cells of files, so a job is seen by those only who may send such files. */
    private List<String> kinds() {
        return worker.kinds().entrySet().stream()
                .filter(kind -> kind.getValue().roles().stream().anyMatch(caller::has))
                .map(Map.Entry::getKey)
                .toList();
    }
}
