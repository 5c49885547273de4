package exhibit.mention;

import exhibit.Chunk;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.Goods.Good;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Goods by common noun: a noun phrase whose head is a good, without determiners, numbers, peoples and words that do not
 * say which good. The span ends with the head: what a following preposition adds is another mention.
 */
final class GoodsFinder implements MentionFinder {
    private static final Set<String> MODIFIER_TAGS =
            Set.of("JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "VBD", "HYPH", "FW", "AFX", "CD");
    private static final Set<String> NEVER_FIRST = Set.of("CD", "JJR", "JJS", "DT", "PRP$", "POS", "RB", "VBD");
    private static final Pattern BY_ORIGIN = Pattern.compile(
            ".*-(made|built|origin|produced|based|supplied|designed|manufactured|owned|backed|funded|led|style|controlled|sourced)");

    private final Lexicons lexicons;

    GoodsFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Mention> found = new ArrayList<>();
            for (int[] group : groups(source, sentence)) {
                goodIn(source, sentence, group[0], group[1]).ifPresent(found::add);
            }
            found.sort(Comparator.comparing(Mention::span));
            mentions.addAll(found);
        }
        return mentions;
    }

    /** Maximal runs of modifiers and nouns that end with a noun; a comma, "and" or the edge of a noun phrase ends one. */
    private List<int[]> groups(SourceText source, Sentence sentence) {
        List<int[]> groups = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        boolean[] edge = edges(sentence);
        int first = -1;
        for (int at = 0; at <= tokens.size(); at++) {
            boolean inside = at < tokens.size() && isModifier(source, tokens.get(at)) && !(edge[at] && first >= 0);
            if (inside && first < 0) {
                first = at;
            } else if (!inside && first >= 0) {
                groups.add(new int[] {first, at});
                first = at < tokens.size() && isModifier(source, tokens.get(at)) ? at : -1;
            }
        }
        return groups;
    }

    private static boolean isModifier(SourceText source, Token token) {
        return MODIFIER_TAGS.contains(token.tag())
                && Character.isLetterOrDigit(source.text().charAt(token.span().start()));
    }

    /** Where a noun phrase begins or a verb group begins or ends: no goods phrase crosses that. */
    private static boolean[] edges(Sentence sentence) {
        boolean[] edge = new boolean[sentence.tokens().size() + 1];
        for (Chunk chunk : sentence.chunks()) {
            edge[chunk.first()] = true;
            edge[chunk.end()] = true;
        }
        return edge;
    }

    private Optional<Mention> goodIn(SourceText source, Sentence sentence, int first, int limit) {
        List<Token> tokens = sentence.tokens();
        int end = limit;
        while (end > first && !isNoun(tokens.get(end - 1))) {
            end--;
        }
        // "steel exports": the good stands before the noun that says what is done with it
        while (end - 1 > first && lexicons.transferNouns().has(lemma(source, tokens.get(end - 1)))) {
            end--;
        }
        if (end == first) {
            return Optional.empty();
        }
        int from = withoutEmpty(source, tokens, first, end);
        Good good = null;
        // a term of the lexicon may reach over the edge where the tagger took "liquefied" or "patrol" for a verb
        for (int start = Math.max(0, end - 4); start < end && good == null; start++) {
            good = lexicons.goods()
                    .named(source.words(span(tokens, start, end)))
                    .orElse(null);
            from = good == null ? from : Math.min(from, start);
        }
        if (good != null) {
            from = withoutVerb(tokens, from, end, good);
        }
        if (good == null || isName(source, tokens, end) || isVerbOfName(source, tokens, from, end)) {
            return Optional.empty();
        }
        return Optional.of(Mention.at(
                source, span(tokens, from, end), EntityType.PRODUCT, good.strong() ? 0.9 : 0.5, good.source()));
    }

    private static Span span(List<Token> tokens, int first, int end) {
        return tokens.get(first).span().union(tokens.get(end - 1).span());
    }

    /** "storing ethanol" is ethanol; "loitering munitions" are a term. */
    private static int withoutVerb(List<Token> tokens, int from, int end, Good good) {
        int term = end - Math.min(end - from, good.term().split("[ -]", -1).length);
        return from < term && tokens.get(from).tag().equals("VBG") ? from + 1 : from;
    }

    private static boolean isNoun(Token token) {
        return token.tag().startsWith("NN");
    }

    private static String lemma(SourceText source, Token token) {
        String word = source.words(token.span()).toLowerCase(Locale.ROOT);
        return token.lemma().isEmpty() ? word : token.lemma();
    }

    /** The first word that says which good. */
    private int withoutEmpty(SourceText source, List<Token> tokens, int first, int end) {
        int from = first;
        for (int at = first; at < end - 1; at++) {
            if (endsOutside(source, tokens, at)) {
                from = at + 1;
            }
        }
        return from;
    }

    /** Whether a word belongs to what comes before the goods phrase: a number, a people, an empty adjective. */
    private boolean endsOutside(SourceText source, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = source.words(token.span());
        String lower = word.toLowerCase(Locale.ROOT);
        return NEVER_FIRST.contains(token.tag())
                || lexicons.emptyModifiers().has(lower)
                || BY_ORIGIN.matcher(lower).matches()
                || isPeople(source, tokens, at, word);
    }

    private boolean isPeople(SourceText source, List<Token> tokens, int at, String word) {
        if (lexicons.countries().ofDemonym(word).isPresent()
                || lexicons.countries().named(word).isPresent()) {
            return true;
        }
        String two = at == 0 ? word : source.words(span(tokens, at - 1, at + 1));
        return lexicons.countries().ofDemonym(two).isPresent()
                || lexicons.countries().named(two).isPresent()
                || lexicons.places().named(word).isPresent();
    }

    /** "(KMC) mines cobalt": a plural right after a name that may be the verb of it. */
    private boolean isVerbOfName(SourceText source, List<Token> tokens, int from, int end) {
        if (from == 0 || end - from > 1 || !tokens.get(from).tag().equals("NNS")) {
            return false;
        }
        String word = source.words(tokens.get(from).span());
        Token before = tokens.get(from - 1);
        boolean name =
                before.tag().startsWith("NNP") || source.words(before.span()).equals(")");
        return name && word.endsWith("s") && lexicons.businessVerbs().has(word.substring(0, word.length() - 1));
    }

    /** "Tianshan Oil": a capitalised head after a capitalised word is a name, except an acronym or a heading. */
    private static boolean isName(SourceText source, List<Token> tokens, int end) {
        String head = source.words(tokens.get(end - 1).span());
        boolean capital = Character.isUpperCase(head.charAt(0)) && head.chars().anyMatch(Character::isLowerCase);
        if (!capital) {
            return false;
        }
        boolean opensSentence = end - 1 == 0;
        return !opensSentence && tokens.get(end - 1).tag().startsWith("NNP");
    }
}
