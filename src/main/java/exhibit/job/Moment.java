package exhibit.job;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** Something that happens once, and who is told of it. Those told see to their own failures. */
final class Moment<T> {
    private final CompletableFuture<T> future = new CompletableFuture<>();

    CompletableFuture<T> future() {
        return future;
    }

    /** Tells the listener on the thread that makes it happen, or at once where it has happened. */
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for listeners
    void tell(BiConsumer<T, Throwable> listener) {
        future.whenComplete(listener);
    }
}
