package id.kinerjapuskesmas.survey.response;

import id.kinerjapuskesmas.rest.caller.Scope;
import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Receives a response from the public channel: once for each client id, and never corrected. */
@ApplicationScoped
public class ReceivePublicResponse {

    /** Stands in a response's trail where an officer's name would. */
    static final String ANYBODY = "public";

    private final ReceiveTogether together;
    private final StorePublicResponse store;
    private final AtOnce atOnce;

    ReceivePublicResponse(ReceiveTogether together, StorePublicResponse store, AtOnce atOnce) {
        this.together = together;
        this.store = store;
        this.atOnce = atOnce;
    }

    /** Stores it with others that arrive at the same time; false when it is not plainly new: then ask {@link #alone}. */
    public CompletionStage<Boolean> together(String facility, UUID survey, UUID response, ResponseData data) {
        var scope = new Scope(Scope.COUNTRY, facility);
        return together.receive(new ReceiveTogether.Arrival(survey, response, data, scope, ANYBODY))
                .thenApply(Optional::isPresent);
    }

    /** Stores it by itself, or says what stands against it; true when it is new. */
    public boolean alone(UUID survey, int edition, UUID response, ResponseData data) throws SQLException {
        return atOnce.call(() -> store.run(survey, edition, response, data));
    }

    /** 409 that says no more than that nothing is taken now. */
    public static ProblemException closed() {
        return ProblemException.conflict(
                "LINK_NOT_OPEN",
                Text.of("Tautan ini sedang tidak menerima jawaban.", "This link takes no responses at present."));
    }
}
