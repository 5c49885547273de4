package exhibit.quality.names;

import exhibit.quality.gold.GoldSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Sentences put together to documents, since the service learns names from the document that it reads. */
final class Documents {
    /** Sentences of one document at most; a source with more of them is a corpus, cut into neighbours. */
    private static final int LONGEST = 50;

    private static final long SEED = 20261124;

    private Documents() {}

    /** Documents of the sentences of one source each, in order of first sentences. */
    static List<List<GoldSentence>> of(List<GoldSentence> sentences) {
        Map<String, List<GoldSentence>> sources = new LinkedHashMap<>();
        sentences.forEach(sentence -> sources.computeIfAbsent(sentence.source(), source -> new ArrayList<>())
                .add(sentence));
        List<List<GoldSentence>> documents = new ArrayList<>();
        for (List<GoldSentence> source : sources.values()) {
            for (int from = 0; from < source.size(); from += LONGEST) {
                documents.add(List.copyOf(source.subList(from, Math.min(source.size(), from + LONGEST))));
            }
        }
        return documents;
    }

    /**
     * Documents drawn at random, the same in every run, until they hold enough sentences; the last one is cut.
     *
     * @param size sentences wanted
     */
    static List<List<GoldSentence>> sample(List<List<GoldSentence>> documents, int size) {
        List<List<GoldSentence>> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, new Random(SEED));
        List<List<GoldSentence>> drawn = new ArrayList<>();
        int missing = size;
        for (List<GoldSentence> document : shuffled) {
            if (missing > 0) {
                drawn.add(document.subList(0, Math.min(document.size(), missing)));
                missing -= document.size();
            }
        }
        return drawn;
    }
}
