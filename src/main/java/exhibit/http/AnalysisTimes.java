package exhibit.http;

import exhibit.store.DocumentStore;
import exhibit.store.DocumentSummary;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** When documents were analysed, looked up once for records of one document that follow one another. For one thread. */
final class AnalysisTimes implements UnaryOperator<String> {
    private final DocumentStore store;
    private String document;
    private String time;

    AnalysisTimes(DocumentStore store) {
        this.store = store;
    }

    @Override
    public String apply(String id) {
        if (!id.equals(document)) {
            document = id;
            time = store.summary(id)
                    .map(DocumentSummary::analysedAt)
                    .orElseGet(() -> Instant.now().toString()); // erased meanwhile, so it was analysed before now
        }
        return time;
    }
}
