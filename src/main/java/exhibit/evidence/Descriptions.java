package exhibit.evidence;

import exhibit.Entity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What companies and bodies of a document were called so far: "Baykar, a Turkish drone maker", "the drone maker Baykar", "Baykar
 * is a drone maker", and the words of the name itself.
 */
final class Descriptions {
    /** Words kept of one thing: a long enumeration after a name describes nothing. */
    private static final int MOST = 40;

    private final Map<String, Set<String>> byEntity = new HashMap<>();

    /** Takes up what a sentence calls those whom it names. */
    void read(Words words, List<Filler> fillers) {
        for (Filler filler : fillers) {
            if (!filler.isReference() && mayBeDescribed(filler)) {
                before(words, filler);
                after(words, filler);
            }
        }
    }

    private static boolean mayBeDescribed(Filler filler) {
        return switch (filler.entity().type()) {
            case COMPANY, ORGANISATION -> true;
            default -> filler.trades();
        };
    }

    /** Whether somebody was called a word, in lower case. */
    boolean has(Entity entity, String word) {
        String name = entity.name().toLowerCase(Locale.ROOT);
        return byEntity.getOrDefault(entity.id(), Set.of()).contains(word)
                || Arrays.asList(name.split("[^\\p{L}\\p{N}]+", -1)).contains(word);
    }

    /** "the Turkish drone maker Baykar". */
    private void before(Words words, Filler filler) {
        int first = filler.first();
        while (first > 0 && words.tag(first - 1).matches("NN|JJ|HYPH|VBN")) {
            first--;
        }
        if (words.tag(filler.first() - 1).equals("NN")) {
            add(words, filler, first, filler.first());
        }
    }

    /** ", a Turkish drone maker,", "is a Turkish drone maker"; an acronym in parentheses may stand between. */
    private void after(Words words, Filler filler) {
        int next = filler.end();
        if (words.form(next).equals("(")) {
            while (next < words.size() && !words.form(next).equals(")")) {
                next++;
            }
            next++;
        }
        boolean copula = words.lemma(next).equals("be");
        boolean comma = words.form(next).equals(",");
        boolean article = words.lower(next + 1).matches("an?|the|one");
        if (!(copula || comma) || !article) {
            return;
        }
        int end = next + 2;
        while (words.tag(end).matches("NNP?S?|JJ.*|HYPH|VBN|POS|CD")) {
            end++;
        }
        if (words.isNoun(end - 1)) {
            add(words, filler, next + 2, end);
        }
    }

    private void add(Words words, Filler filler, int first, int end) {
        Set<String> known = byEntity.computeIfAbsent(filler.entity().id(), id -> new HashSet<>());
        for (int token = first; token < end && known.size() < MOST; token++) {
            known.add(words.lower(token));
            known.add(words.lemma(token));
        }
    }
}
