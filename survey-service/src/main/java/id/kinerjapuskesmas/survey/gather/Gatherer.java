package id.kinerjapuskesmas.survey.gather;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import id.kinerjapuskesmas.rest.problem.ProblemType;
import id.kinerjapuskesmas.rest.problem.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Answers questions together: one thread takes all that wait and answers them by one piece of work, which therefore began
 * after every one of them was asked. Nobody waits for company; who comes alone is answered alone. A full queue refuses.
 */
public final class Gatherer<Q, A> implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Gatherer.class);
    private static final long LOOK_UP_MILLIS = 200;
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(1);
    private static final Duration DRAIN = Duration.ofSeconds(8);

    /** A question that waits. */
    public record Pending<Q, A>(Q question, CompletableFuture<A> answer) {}

    /** Completes every answer; what it leaves open fails. */
    public interface Work<Q, A> {
        void answer(List<Pending<Q, A>> together) throws Exception;
    }

    private final BlockingQueue<Pending<Q, A>> waiting;
    private final int most;
    private final Work<Q, A> work;
    private final Thread thread;
    private volatile boolean closed;

    /**
     * Begins to wait for questions.
     *
     * @param room questions that may wait; further ones are refused
     * @param most questions answered together
     */
    public Gatherer(String name, int room, int most, Work<Q, A> work) {
        this.waiting = new ArrayBlockingQueue<>(room);
        this.most = most;
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The answer to come; a problem 503 with Retry-After at once when too many wait already. */
    public CompletionStage<A> ask(Q question) {
        var pending = new Pending<Q, A>(question, new CompletableFuture<>());
        if (closed || !waiting.offer(pending)) {
            return CompletableFuture.failedFuture(full());
        }
        return pending.answer;
    }

    private void run() {
        var together = new ArrayList<Pending<Q, A>>(most);
        while (!closed || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    together.add(first);
                    waiting.drainTo(together, most - 1);
                    answer(together);
                }
            } catch (InterruptedException e) {
                closed = true;
            } finally {
                together.clear();
            }
        }
    }

    private void answer(List<Pending<Q, A>> together) {
        try {
            work.answer(together);
            together.forEach(pending -> {
                if (!pending.answer.isDone()) {
                    pending.answer.completeExceptionally(new IllegalStateException("left without an answer"));
                }
            });
        } catch (Exception | Error failure) {
            if (failure instanceof Error) {
                LOG.error("questions could not be answered", failure);
            }
            together.forEach(pending -> pending.answer.completeExceptionally(failure));
        }
    }

    /** Answers what waits and takes nothing more. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(DRAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProblemException full() {
        return ProblemException.unavailable(
                ProblemType.UNAVAILABLE,
                "TOO_MANY_WAITING",
                Text.of(
                        "Terlalu banyak kiriman sekaligus; kirim lagi sebentar lagi.",
                        "Too much is being sent at once; send again shortly."),
                AGAIN_AFTER);
    }
}
