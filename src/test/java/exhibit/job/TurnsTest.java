package exhibit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody's archive keeps others waiting, and no archive waits for ever. */
class TurnsTest {
    private final List<String> order = new ArrayList<>();

    @Test
    void aSingleDocumentComesBeforeTheFilesOfABatchThatWait() throws Exception {
        Turns turns = new Turns(1);
        add(turns, Lane.BULK, "batch", "b1", "b2");
        add(turns, Lane.SINGLE, "anna", "a1");

        work(turns, 3);

        assertThat(order).containsExactly("a1", "b1", "b2");
    }

    @Test
    void aBatchHasOneTurnInFiveWhileSinglesKeepComing() throws Exception {
        Turns turns = new Turns(1);
        add(turns, Lane.BULK, "batch", "b1", "b2", "b3");
        add(turns, Lane.SINGLE, "anna", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9");

        work(turns, 10);

        assertThat(order).containsExactly("a1", "a2", "a3", "a4", "b1", "a5", "a6", "a7", "a8", "b2");
    }

    @Test
    void callersTakeTurnsEachInItsOwnOrder() throws Exception {
        Turns turns = new Turns(1);
        add(turns, Lane.SINGLE, "anna", "a1", "a2", "a3");
        add(turns, Lane.SINGLE, "bo", "b1");
        add(turns, Lane.SINGLE, "cem", "c1", "c2");

        work(turns, 6);

        assertThat(order).containsExactly("a1", "b1", "c1", "a2", "c2", "a3");
    }

    @Test
    void batchesLeaveAPlaceFree() throws Exception {
        Turns turns = new Turns(2);
        add(turns, Lane.BULK, "batch", "b1", "b2");
        Turns.Turn first = turns.take();

        add(turns, Lane.SINGLE, "anna", "a1");
        Turns.Turn second = turns.take();
        assertThat(second.lane()).isEqualTo(Lane.SINGLE);
        turns.done(second);

        turns.done(first);
        assertThat(turns.take().lane()).isEqualTo(Lane.BULK);
    }

    @Test
    void isFullOnceMoreWaitThanTheQueueAndTheFreePlacesHold() throws Exception {
        Turns turns = new Turns(1);
        assertThat(turns.isFull(0)).isFalse();
        add(turns, Lane.SINGLE, "anna", "a1");
        assertThat(turns.isFull(0)).isTrue();
        turns.take();
        assertThat(turns.isFull(0)).isTrue();
        assertThat(turns.isFull(1)).isFalse();
        add(turns, Lane.BULK, "batch", "b1", "b2");
        assertThat(turns.isFull(1)).isFalse();
    }

    @Test
    void whatIsTakenBackHasNoTurn() throws Exception {
        Turns turns = new Turns(1);
        Runnable unwanted = () -> order.add("unwanted");
        turns.add(Lane.SINGLE, "anna", unwanted);
        add(turns, Lane.SINGLE, "anna", "a1");

        assertThat(turns.remove(unwanted)).isTrue();
        assertThat(turns.remove(unwanted)).isFalse();
        work(turns, 1);

        assertThat(order).containsExactly("a1");
        assertThat(turns.waiting()).isZero();
    }

    private void add(Turns turns, Lane lane, String caller, String... names) {
        for (String name : names) {
            turns.add(lane, caller, () -> order.add(name));
        }
    }

    private static void work(Turns turns, int times) throws InterruptedException {
        for (int time = 0; time < times; time++) {
            Turns.Turn turn = turns.take();
            turn.work().run();
            turns.done(turn);
        }
    }
}
