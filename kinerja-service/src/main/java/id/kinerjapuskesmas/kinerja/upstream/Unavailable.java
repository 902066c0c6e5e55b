package id.kinerjapuskesmas.kinerja.upstream;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The 503 that names the upstreams a caller insisted on. */
final class Unavailable {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private Unavailable() {}

    static void refuse(Map<Source, UpstreamFailure> failures) {
        if (!failures.isEmpty()) {
            var named = named(failures);
            throw problem(Text.of(
                    "%s tidak dapat ditanya, padahal angka terbaru diminta (fresh).".formatted(named),
                    "%s could not be asked, and fresh figures were demanded.".formatted(named)));
        }
    }

    static ProblemException problem(Text detail) {
        return ProblemException.unavailable(
                ProblemType.UPSTREAM_UNAVAILABLE, ProblemType.UPSTREAM_UNAVAILABLE.name(), detail, RETRY_AFTER);
    }

    /** {@code survey-service (TIME_OUT), ward-service (UNREACHABLE)}. */
    static String named(Map<Source, UpstreamFailure> failures) {
        return failures.entrySet().stream()
                .map(failure -> "%s (%s)"
                        .formatted(
                                failure.getKey().service(), failure.getValue().reason()))
                .collect(Collectors.joining(", "));
    }
}
