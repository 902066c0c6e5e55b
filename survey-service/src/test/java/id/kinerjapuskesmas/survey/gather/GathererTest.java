package id.kinerjapuskesmas.survey.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerjapuskesmas.rest.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GathererTest {

    private final List<Integer> sizes = new ArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);

    /** Doubles numbers, once it may; remembers how many it was given at a time. */
    private Gatherer<Integer, Integer> doubling(int room, int most) {
        return new Gatherer<>("test", room, most, together -> {
            go.await();
            sizes.add(together.size());
            together.forEach(pending -> pending.answer().complete(2 * pending.question()));
        });
    }

    private static <T> T get(CompletionStage<T> answer) throws Exception {
        return answer.toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void answersWhoComesAlone() throws Exception {
        go.countDown();
        try (var gatherer = doubling(10, 10)) {
            assertThat(get(gatherer.ask(21))).isEqualTo(42);
        }
    }

    @Test
    void answersTogetherWhatWaited() throws Exception {
        var answers = new ArrayList<CompletionStage<Integer>>();
        try (var gatherer = doubling(100, 7)) {
            for (var question = 0; question < 22; question++) {
                answers.add(gatherer.ask(question));
            }
            go.countDown();
            for (var question = 0; question < 22; question++) {
                assertThat(get(answers.get(question))).isEqualTo(2 * question);
            }
        }
        assertThat(sizes.stream().mapToInt(size -> size).sum()).isEqualTo(22);
        assertThat(sizes).allMatch(size -> size <= 7).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void refusesWhatItHasNoRoomForAndSaysWhenToComeAgain() throws Exception {
        try (var gatherer = doubling(2, 1)) {
            var answers = new ArrayList<CompletableFuture<Integer>>();
            for (var question = 0; question < 10; question++) {
                answers.add(gatherer.ask(question).toCompletableFuture());
            }
            var refused = answers.stream()
                    .filter(CompletableFuture::isCompletedExceptionally)
                    .toList();
            // two wait, and one may be in work already
            assertThat(refused).hasSizeBetween(7, 8);
            assertThatThrownBy(() -> get(refused.get(0)))
                    .hasCauseInstanceOf(ProblemException.class)
                    .cause()
                    .extracting("code")
                    .isEqualTo("TOO_MANY_WAITING");
            go.countDown();
        }
    }

    @Test
    void failsAllWhoseWorkFailedAndGoesOn() throws Exception {
        try (var gatherer = new Gatherer<Integer, Integer>("test", 10, 10, together -> {
            for (var pending : together) {
                if (pending.question() == 0) {
                    throw new IllegalStateException("zero");
                }
                pending.answer().complete(pending.question());
            }
        })) {
            assertThatThrownBy(() -> get(gatherer.ask(0))).hasRootCauseMessage("zero");
            assertThat(get(gatherer.ask(1))).isEqualTo(1);
        }
    }

    @Test
    void answersWhatWaitsBeforeItCloses() throws Exception {
        var gatherer = doubling(10, 10);
        var answer = gatherer.ask(4);
        go.countDown();
        gatherer.close();
        assertThat(get(answer)).isEqualTo(8);
        assertThat(gatherer.ask(5).toCompletableFuture()).isCompletedExceptionally();
    }
}
