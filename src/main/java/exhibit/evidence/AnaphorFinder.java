package exhibit.evidence;

import exhibit.Tree;
import exhibit.lexicon.Cues;
import exhibit.lexicon.ReferenceWords;
import exhibit.lexicon.ReferenceWords.Kind;
import exhibit.lexicon.ReferenceWords.ReferenceWord;
import exhibit.lexicon.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that may stand for something named before. Left out are nouns that say themselves what they mean ("the company
 * that built it", "the country of origin", "the company Baykar"), appositions and "it" that stands for nothing.
 */
final class AnaphorFinder {
    private static final int MOST_MODIFIERS = 4;

    /** Any goods noun: only goods with the same last word can be meant. */
    private static final ReferenceWord GOODS = new ReferenceWord(Kind.GOODS, Set.of("-"), 1);

    private final Cues cues;
    private final ReferenceWords references;
    private final Units units;

    AnaphorFinder(Cues cues, ReferenceWords references, Units units) {
        this.cues = cues;
        this.references = references;
        this.units = units;
    }

    /** In order of the text. */
    List<Anaphor> find(Words words, List<Filler> fillers) {
        List<Anaphor> found = new ArrayList<>();
        for (int token = 0; token < words.size(); token++) {
            if (words.tag(token).startsWith("PRP")) {
                pronoun(words, token).ifPresent(found::add);
            } else if (isDeterminer(words, token)) {
                noun(words, token, fillers).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isDeterminer(Words words, int token) {
        return words.lower(token).matches("the|this|that|these|those|both")
                && words.tag(token).matches("DT|PDT|CC");
    }

    private Optional<Anaphor> pronoun(Words words, int token) {
        ReferenceWord word = references
                .of(words.lower(token))
                .filter(of -> of.kind() == Kind.PRONOUN)
                .orElse(null);
        boolean subject = words.lower(token).matches("it|they");
        boolean it = words.lower(token).equals("it");
        if (word == null || subject && says(words, token) || it && isPleonastic(words, token)) {
            return Optional.empty();
        }
        boolean one = words.lower(token).startsWith("it");
        return Optional.of(new Anaphor(word, token, token, one ? 1 : Anaphor.SOME, false, List.of()));
    }

    /** "it added that": whoever spoke before and not whom that was about: see {@link Speakers}. */
    private boolean says(Words words, int token) {
        return cues.is(
                Cues.Kind.REPORT, words.lemma(SubjectVerb.after(words, token).token()));
    }

    /** "it is said that", "it seems", "it could take years": by the verb, or by what is expletive in the tree. */
    private boolean isPleonastic(Words words, int token) {
        int verb = SubjectVerb.after(words, token).token();
        Tree tree = words.sentence().tree();
        return tree != null && tree.relations().get(token).startsWith("expl")
                || !words.isVerb(verb)
                || references.isPleonastic(words.lemma(verb))
                || words.lower(verb + 1).matches("that|whether|to")
                        && words.tag(verb).equals("VBN");
    }

    private Optional<Anaphor> noun(Words words, int determiner, List<Filler> fillers) {
        int head = determiner + 1;
        while (head <= determiner + MOST_MODIFIERS + 1 && isOfPhrase(words, head, fillers)) {
            head++;
        }
        head--;
        while (head > determiner && !words.tag(head).matches("NNS?") && !isNoun(words, head)) {
            head--;
        }
        ReferenceWord word = head > determiner ? word(words, head, fillers) : null;
        if (word == null || restricts(words, head) || isApposition(words, determiner, head, fillers)) {
            return Optional.empty();
        }
        int count = count(words, determiner, head);
        boolean pointing = !words.lower(determiner).equals("the");
        List<Integer> modifiers = new ArrayList<>();
        for (int token = determiner + 1; token < head; token++) {
            boolean says = !words.tag(token).matches("CD|HYPH|DT")
                    && !words.lower(token).matches("same|said");
            if (says) {
                modifiers.add(token);
            }
        }
        boolean everywhere = word.kind() == Kind.COUNTRY
                && words.lower(determiner - 1).matches("across|throughout|around|within|elsewhere|over");
        return count < 0 || everywhere
                ? Optional.empty()
                : Optional.of(new Anaphor(word, determiner, head, count, pointing, modifiers));
    }

    private static boolean isOfPhrase(Words words, int token, List<Filler> fillers) {
        boolean participle = words.tag(token).matches("VBN|VBG") && !words.isNoun(token - 1);
        return participle
                || words.tag(token).matches("CD|JJ.*|NNS?|HYPH|DT")
                || fillers.stream().anyMatch(filler -> filler.isCountry() && filler.covers(token));
    }

    /** "The subsidiary", which some take for an adjective. */
    private boolean isNoun(Words words, int token) {
        return words.tag(token).equals("JJ")
                && references
                        .of(words.lemma(token))
                        .filter(word -> word.kind() == Kind.ROLE)
                        .isPresent();
    }

    /** A noun that stands for others, or goods that may be called by their last word alone. */
    private ReferenceWord word(Words words, int head, List<Filler> fillers) {
        ReferenceWord known = references.of(words.lemma(head)).orElse(null);
        if (known != null) {
            return known.kind() == Kind.PRONOUN ? null : known;
        }
        boolean goods = words.form(head).equals(words.lower(head))
                && fillers.stream()
                        .anyMatch(filler -> filler.isProduct() && filler.first() == head && filler.end() == head + 1);
        return goods ? GOODS : null;
    }

    /** The number said, 1 for a singular; -1 where the number fits nothing. */
    private int count(Words words, int determiner, int head) {
        boolean plural = words.tag(head).equals("NNS");
        if (words.lower(determiner).equals("both")) {
            return plural ? 2 : -1;
        }
        for (int token = determiner + 1; token < head; token++) {
            if (words.tag(token).equals("CD")) {
                return plural
                        ? units.at(words::lower, token)
                                .map(Units.Found::unit)
                                .filter(unit -> unit.kind() == Units.Kind.NUMBER && unit.factor() > 1)
                                .map(unit -> (int) unit.factor())
                                .orElse(-1)
                        : -1;
            }
        }
        return plural ? Anaphor.SOME : 1;
    }

    /** What follows says which one is meant. */
    private static boolean restricts(Words words, int head) {
        String next = words.lower(head + 1);
        String tag = words.tag(head + 1);
        boolean clause = tag.equals("VBG") || tag.equals("VBN") && isParticiple(words, head + 1);
        return clause
                || next.matches(
                        "of|that|which|who|whom|whose|where|behind|called|named|like|such|including|\\(|and|or|/")
                || tag.matches("W.*|NNP.*|CD|HYPH")
                || next.equals(",") && words.tag(head + 2).startsWith("NNP");
    }

    /** Taggers take many a past tense for a participle: the tree knows, and without one a preposition must follow. */
    private static boolean isParticiple(Words words, int token) {
        Tree tree = words.sentence().tree();
        return tree == null
                ? words.tag(token + 1).matches("IN|TO")
                : tree.relations().get(token).matches("acl.*|amod");
    }

    /** "Baykar, the drone maker,", "is the country"; not "according to Treasury, the company sold". */
    private static boolean isApposition(Words words, int determiner, int head, List<Filler> fillers) {
        String before = words.lower(determiner - 1);
        boolean afterName = before.matches("[,(\u2013\u2014-]|and|or")
                && words.form(head + 1).matches("\\p{Punct}?|[\u2013\u2014]")
                && fillers.stream().anyMatch(filler -> !filler.isProduct() && filler.end() == determiner - 1);
        return afterName || words.lemma(determiner - 1).matches("be|become|as|remain");
    }
}
