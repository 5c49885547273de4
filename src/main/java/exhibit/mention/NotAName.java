package exhibit.mention;

import exhibit.Mention;
import exhibit.Sentence;
import exhibit.Token;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What models take for a name though its words say otherwise: an everyday word as a company where a capital says nothing
 * ("Visa requirements", "the gap"), a public body's acronym as a company ("IT"), and goods whose noun never is any ("loan").
 * What lists and rules find stays. Thread-safe.
 */
final class NotAName {
    private final WordLists words;
    private final Set<String> famous;
    private final Set<String> publicBodies;
    private final Set<String> neverGoods;

    NotAName(Lexicons lexicons) {
        this.words = lexicons.words();
        this.famous = words.list("famous-company");
        this.publicBodies = words.list("public-body");
        this.neverGoods = words.list("never-goods");
    }

    List<Mention> without(List<Sentence> sentences, List<Mention> mentions) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> never = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (!sentence.tokens().isEmpty()) {
                starts.add(sentence.tokens().get(0).span().start());
            }
            for (Token token : sentence.tokens()) {
                if (neverGoods.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                    never.add(token.span().end());
                }
            }
        }
        return mentions.stream()
                .filter(mention -> !mention.comesFromModel() || !isNone(mention, starts, never))
                .toList();
    }

    private boolean isNone(Mention mention, Set<Integer> starts, Set<Integer> never) {
        return switch (mention.type()) {
            case COMPANY -> publicBodies.contains(mention.text()) || isEverydayWord(mention, starts);
            case PRODUCT -> never.contains(mention.end());
            default -> false;
        };
    }

    private boolean isEverydayWord(Mention mention, Set<Integer> starts) {
        String name = mention.text();
        boolean capitalSaysNothing = starts.contains(mention.start()) || Character.isLowerCase(name.codePointAt(0));
        return capitalSaysNothing && name.indexOf(' ') < 0 && words.isEveryday(name) && !famous.contains(name);
    }
}
