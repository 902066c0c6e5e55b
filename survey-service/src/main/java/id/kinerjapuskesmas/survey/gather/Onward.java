package id.kinerjapuskesmas.survey.gather;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** Carries a request between the event loop it belongs to and the threads that may wait; call it on the event loop. */
public final class Onward {

    private Onward() {}

    /** Work that blocks, on a worker. */
    public static <T> Uni<T> working(Callable<T> work) {
        var context = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(() -> context.executeBlocking(work, false).toCompletionStage());
    }

    /** What another thread will answer, taken up again on the request's own event loop. */
    public static <T> Uni<T> waiting(CompletionStage<T> answer) {
        var context = Vertx.currentContext();
        return Uni.createFrom().completionStage(answer).emitOn(task -> context.runOnContext(ignored -> task.run()));
    }
}
