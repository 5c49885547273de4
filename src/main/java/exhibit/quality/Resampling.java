package exhibit.quality;

import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;

/**
 * The bootstrap's draws: samples are drawn again, with replacement, as many as there are, {@link #ROUNDS} times. The same seed
 * and number of samples give the same draws.
 */
public final class Resampling {
    /** How often is drawn. */
    public static final int ROUNDS = 1000;

    /** Where chance begins. */
    public static final long SEED = 7;

    private Resampling() {}

    /**
     * Draws.
     *
     * @param samples how many there are
     * @param rounds 1 or more
     * @param taker told, for each round, how many times each sample was drawn, and the round from 0
     */
    public static void draw(int samples, int rounds, long seed, ObjIntConsumer<int[]> taker) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < rounds; round++) {
            int[] times = new int[samples];
            for (int draw = 0; draw < times.length; draw++) {
                times[random.nextInt(times.length)]++;
            }
            taker.accept(times, round);
        }
    }
}
