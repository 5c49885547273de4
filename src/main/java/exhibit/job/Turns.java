package exhibit.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whose turn it is. Single documents come before batches, but not always: of {@value #SINGLES} and one turns the one is a batch's, where
 * both wait; and batches never hold all places, so that a single document finds one free. Within a lane callers take turns, each in
 * the order of arrival. Thread-safe.
 */
final class Turns {
    private static final int SINGLES = 4;

    private final Map<Lane, Map<String, Deque<Waiting>>> lanes = new EnumMap<>(Lane.class);
    private final int places;
    private final int bulkPlaces;
    private int singlesInARow;
    private int running;
    private int bulkRunning;

    /** A turn that was given; {@link #done} gives its place back. */
    record Turn(Lane lane, Runnable work) {}

    private record Waiting(Runnable work, long since) {}

    /** @param places how many turns are worked on at once */
    Turns(int places) {
        this.places = places;
        this.bulkPlaces = Math.max(1, places - 1);
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new LinkedHashMap<>());
        }
    }

    synchronized void add(Lane lane, String caller, Runnable work) {
        lanes.get(lane).computeIfAbsent(caller, name -> new ArrayDeque<>()).add(new Waiting(work, System.nanoTime()));
        notifyAll();
    }

    /** Takes back what has not had its turn yet; whether it was there. */
    synchronized boolean remove(Runnable work) {
        for (Map<String, Deque<Waiting>> callers : lanes.values()) {
            for (Iterator<Deque<Waiting>> queues = callers.values().iterator(); queues.hasNext(); ) {
                Deque<Waiting> queue = queues.next();
                if (queue.removeIf(waiting -> waiting.work() == work)) {
                    if (queue.isEmpty()) {
                        queues.remove();
                    }
                    return true;
                }
            }
        }
        return false;
    }

    /** Waits for the next turn. */
    synchronized Turn take() throws InterruptedException {
        while (true) {
            Lane lane = next();
            if (lane != null) {
                singlesInARow = lane == Lane.SINGLE ? singlesInARow + 1 : 0;
                bulkRunning += lane == Lane.BULK ? 1 : 0;
                running++;
                return new Turn(lane, takeFrom(lanes.get(lane)));
            }
            wait();
        }
    }

    synchronized void done(Turn turn) {
        running--;
        if (turn.lane() == Lane.BULK) {
            bulkRunning--;
            notifyAll();
        }
    }

    /** How many can be worked on at once. */
    int places() {
        return places;
    }

    /** How many are worked on. */
    synchronized int running() {
        return running;
    }

    /** How many wait, in both lanes. */
    synchronized int waiting() {
        return waiting(Lane.SINGLE) + waiting(Lane.BULK);
    }

    /** Seconds that the longest waiting one of a lane has waited; 0 where none waits. */
    synchronized double oldest(Lane lane) {
        long now = System.nanoTime();
        return lanes.get(lane).values().stream()
                .mapToDouble(queue -> (now - queue.element().since()) / 1e9)
                .max()
                .orElse(0);
    }

    /** Whether so many single ones wait already, those not counted for whom there is a place. */
    synchronized boolean isFull(int queue) {
        return waiting(Lane.SINGLE) >= queue + Math.max(0, places - running);
    }

    /** How many wait in a lane. */
    synchronized int waiting(Lane lane) {
        return lanes.get(lane).values().stream().mapToInt(Deque::size).sum();
    }

    private Lane next() {
        boolean single = !lanes.get(Lane.SINGLE).isEmpty();
        boolean bulk = !lanes.get(Lane.BULK).isEmpty() && bulkRunning < bulkPlaces;
        if (single && bulk) {
            return singlesInARow < SINGLES ? Lane.SINGLE : Lane.BULK;
        }
        return single ? Lane.SINGLE : bulk ? Lane.BULK : null;
    }

    /** The first of the caller whose turn it is; the caller goes to the end. */
    private static Runnable takeFrom(Map<String, Deque<Waiting>> callers) {
        Map.Entry<String, Deque<Waiting>> first = callers.entrySet().iterator().next();
        String caller = first.getKey();
        Deque<Waiting> queue = first.getValue();
        Runnable work = queue.remove().work();
        callers.remove(caller);
        if (!queue.isEmpty()) {
            callers.put(caller, queue);
        }
        return work;
    }
}
