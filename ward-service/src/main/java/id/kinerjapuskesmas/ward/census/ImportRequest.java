package id.kinerjapuskesmas.ward.census;

import id.kinerjapuskesmas.rest.job.JobRequest;
import id.kinerjapuskesmas.rest.problem.Language;
import id.kinerjapuskesmas.rest.tabular.ImportReport;
import id.kinerjapuskesmas.rest.tabular.OnError;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** How a caller wants a file to be taken; use as {@code @BeanParam} with {@code @Valid}. */
public class ImportRequest {

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Report only, store nothing")
    boolean dryRun;

    @QueryParam("onError")
    @DefaultValue("abort")
    @Parameter(description = "What to do with the good rows of a file that has bad ones")
    OnError onError;

    @QueryParam("reason")
    @DefaultValue("import")
    @NotBlank
    @Size(max = 500)
    @Parameter(description = "Reason noted with what the file corrects", example = "Rekap ulang Maret")
    String reason;

    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    @Parameter(hidden = true)
    String contentType;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Parameter(hidden = true)
    String language;

    public ImportOrder order() {
        return new ImportOrder(dryRun, onError, reason, Language.of(language));
    }

    public String contentType() {
        return contentType;
    }

    /** The same as a job over a place: the code of a facility, or of a region when the facility is null. */
    public JobRequest asJob(String kind, String region, String facility) {
        var target = (facility == null ? region : facility) + "/" + reason;
        return new JobRequest(kind, target, region, facility, contentType, dryRun, onError, Language.of(language));
    }

    /** 422 when rows were rejected and therefore nothing was stored. */
    public RestResponse<ImportReport> answer(ImportReport report) {
        return RestResponse.ResponseBuilder.<ImportReport>create(report.dryRun() || report.stored() ? 200 : 422)
                .entity(report)
                .build();
    }
}
