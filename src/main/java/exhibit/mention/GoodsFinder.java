package exhibit.mention;

import exhibit.Chunk;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Goods;
import exhibit.lexicon.Goods.Good;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Goods as noun phrases: a term of the goods list at a phrase's end, with the words that describe it ("long-range attack
 * drones"), without articles, numbers, countries and empty words; and model designations. Thread-safe.
 */
final class GoodsFinder implements MentionFinder {
    private static final double STRONG = 0.9;
    private static final double WEAK = 0.5;
    private static final String DESIGNATION = "\\p{Lu}[\\p{L}]{0,9}-\\d{1,4}[\\p{Lu}\\d]{0,3}s?";

    private final Goods goods;
    private final Cues cues;
    private final Places places;
    private final Set<String> emptyModifiers;
    private final Set<String> carriers;
    private final GoodsContext context;

    GoodsFinder(Lexicons lexicons) {
        this.goods = lexicons.goods();
        this.cues = lexicons.cues();
        this.places = lexicons.places();
        this.emptyModifiers = lexicons.words().list("empty-modifier");
        this.carriers = lexicons.words().list("carrier");
        this.context = new GoodsContext(lexicons);
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Mention> found = new ArrayList<>();
            for (Chunk chunk : sentence.chunks()) {
                if (chunk.kind() == Chunk.Kind.NP) {
                    phrase(source, sentence, chunk, found);
                }
            }
            termsOutsidePhrases(source, sentence, found);
            designations(source, sentence, found);
            found.sort((one, other) -> one.span().compareTo(other.span()));
            mentions.addAll(found);
        }
        return mentions;
    }

    private void phrase(SourceText source, Sentence sentence, Chunk chunk, List<Mention> found) {
        int head = lastNoun(sentence, chunk);
        if (head < 0) {
            return;
        }
        Optional<Good> good =
                goodAt(sentence, chunk, head).filter(known -> context.allows(source, sentence, head, known));
        boolean measure = cues.is(Cues.Kind.MEASURE, sentence.tokens().get(head).lemma())
                && Names.text(source, sentence, head + 1, head + 2).equals("of");
        if (measure) { // "2 million barrels of crude": the crude is the good
            return;
        }
        if (good.isPresent()) {
            add(source, sentence, chunk, head, good.get(), found);
            return;
        }
        // "oil exports": the goods describe a noun that is none itself
        int modifier = head - 1;
        if (modifier >= chunk.first()
                && carriers.contains(sentence.tokens().get(head).lemma())
                && sentence.tokens().get(modifier).tag().startsWith("NN")) {
            goodAt(sentence, chunk, modifier)
                    .filter(Good::strong)
                    .filter(strong -> context.allows(source, sentence, modifier, strong))
                    .ifPresent(strong -> add(source, sentence, chunk, modifier, strong, found));
        }
    }

    /** Terms of several words are goods even where the tagger saw no noun phrase: "patrol/VBP boats", "steel pipe worth". */
    private void termsOutsidePhrases(SourceText source, Sentence sentence, List<Mention> found) {
        for (int end = sentence.tokens().size(); end > 0; end--) {
            for (int length = 4; length > 0; length--) {
                int first = end - length;
                Optional<Good> good = first < 0 ? Optional.empty() : termAt(source, sentence, first, end);
                if (good.isPresent()) {
                    Span span = Names.span(sentence, first, end);
                    boolean inside =
                            found.stream().anyMatch(mention -> mention.span().contains(span));
                    if (!inside) {
                        found.removeIf(mention -> mention.span().overlaps(span));
                        found.add(Mention.at(
                                source,
                                span,
                                EntityType.PRODUCT,
                                STRONG,
                                good.get().file()));
                    }
                    break;
                }
            }
        }
    }

    private Optional<Good> termAt(SourceText source, Sentence sentence, int first, int end) {
        Token last = sentence.tokens().get(end - 1);
        StringBuilder term = new StringBuilder();
        for (int index = first; index < end - 1; index++) {
            term.append(Names.text(source, sentence, index, index + 1).toLowerCase(Locale.ROOT))
                    .append(' ');
        }
        boolean noun = last.tag().matches("NN.*|VBP|VBZ");
        boolean mistaken =
                end - first == 1 && !carriers.contains(last.lemma()) && context.isNoun(source, sentence, first);
        if (end - first > 1 && noun || mistaken) {
            return goods.exactly(term + last.lemma())
                    .filter(good -> good.strong() || context.isTraded(sentence, first))
                    .filter(good -> end - first > 1 || GoodsContext.isMass(good) || context.isTraded(sentence, first))
                    .filter(good -> context.allows(source, sentence, end - 1, good));
        }
        return Optional.empty();
    }

    private static int lastNoun(Sentence sentence, Chunk chunk) {
        for (int index = chunk.end() - 1; index >= chunk.first(); index--) {
            if (sentence.tokens().get(index).tag().startsWith("NN")) {
                return index;
            }
        }
        return -1;
    }

    private Optional<Good> goodAt(Sentence sentence, Chunk chunk, int index) {
        List<String> lemmas = sentence.tokens().subList(chunk.first(), index + 1).stream()
                .map(Token::lemma)
                .toList();
        Optional<Good> good =
                goods.endingAt(lemmas).filter(found -> found.strong() || !carriers.contains(found.term()));
        if (good.isPresent() || lemmas.isEmpty()) {
            return good;
        }
        // "sub-components", "micro-chips": the last part of a hyphenated noun
        String last = lemmas.get(lemmas.size() - 1);
        int hyphen = last.lastIndexOf('-');
        return hyphen > 0 ? goods.endingAt(List.of(last.substring(hyphen + 1))) : Optional.empty();
    }

    private void add(SourceText source, Sentence sentence, Chunk chunk, int head, Good good, List<Mention> found) {
        boolean capitals = GoodsContext.isInCapitals(source, sentence); // any word may be a name: the term alone
        int first = capitals ? Math.max(chunk.first(), head + 1 - good.term().split(" ", -1).length) : head;
        while (!capitals && first > chunk.first() && describes(source, sentence, first - 1)) {
            first--;
        }
        first = afterPlace(source, sentence, first, head);
        if (first < head && isGerund(sentence, first)) {
            first++;
        }
        while (first < head && isEmpty(source, sentence, first)) {
            first++;
        }
        String last = Names.text(source, sentence, head, head + 1);
        boolean name = head > 0 && Character.isUpperCase(last.charAt(0)) && !Names.isAcronym(last); // "Tianmu Lithium"
        double confidence = good.strong() && !name ? STRONG : WEAK;
        Span span = Names.span(sentence, first, head + 1);
        found.add(Mention.at(source, span, EntityType.PRODUCT, confidence, good.file()));
        if (first < head && sentence.tokens().get(first).tag().startsWith("NNP")) {
            // "its ARV prototypes": where the name before is something else the noun still names the goods
            Span alone = sentence.tokens().get(head).span();
            found.add(Mention.at(source, alone, EntityType.PRODUCT, WEAK, good.file()));
        }
    }

    /** Adjectives, nouns and participles describe; a country, number, article or possessive ends the description. */
    private boolean describes(SourceText source, Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        String word = source.words(token.span());
        int hyphen = word.indexOf('-');
        boolean place = places.of(word).isPresent()
                || hyphen > 1
                        && (places.of(word.substring(0, hyphen)).isPresent()
                                || places.of(word.substring(hyphen + 1)).isPresent());
        boolean verbOfName = token.tag().startsWith("VB")
                && index > 0
                && sentence.tokens().get(index - 1).tag().startsWith("NNP");
        boolean describing = token.tag().matches("JJ[RS]?|NNP?S?|VB[NG]")
                || token.tag().matches("CD|RBR") // "tungsten/CD powder"
                        && goods.exactly(token.lemma()).filter(Good::strong).isPresent();
        boolean verb = context.isVerb(sentence, index) || isVerbInTree(sentence, index);
        return describing && !place && !verbOfName && !verb && !word.matches(".*\\d{4,}.*");
    }

    /** "having airlifted missiles": a participle that describes no noun. */
    private static boolean isVerbInTree(Sentence sentence, int index) {
        return sentence.tree() != null
                && sentence.tokens().get(index).tag().startsWith("VB")
                && !sentence.tree().relations().get(index).matches("amod|compound");
    }

    /** "South African ships": a place of several words ends the description too. */
    private int afterPlace(SourceText source, Sentence sentence, int first, int head) {
        for (int end = head; end > first + 1; end--) {
            for (int start = first; start < end - 1; start++) {
                if (places.of(Names.text(source, sentence, start, end)).isPresent()) {
                    return end;
                }
            }
        }
        return first;
    }

    /** "for supplying components": after a preposition or verb the participle takes the goods as its object. */
    private static boolean isGerund(Sentence sentence, int index) {
        return sentence.tokens().get(index).tag().equals("VBG")
                && index > 0
                && sentence.tokens().get(index - 1).tag().matches("IN|TO|VB.?");
    }

    private boolean isEmpty(SourceText source, Sentence sentence, int index) {
        return emptyModifiers.contains(
                Names.text(source, sentence, index, index + 1).toLowerCase(Locale.ROOT));
    }

    private void designations(SourceText source, Sentence sentence, List<Mention> found) {
        for (int index = 0; index < sentence.tokens().size(); index++) {
            Span span = sentence.tokens().get(index).span();
            String word = source.words(span);
            boolean known = goods.model(word).isPresent();
            boolean free = found.stream().noneMatch(mention -> mention.span().overlaps(span));
            if (free
                    && (known || word.matches(DESIGNATION) && !word.matches("(COVID|FY|CRS|IF|IN|G|P|S|H|R)-\\d+.*"))) {
                String file = known ? "military-equipment.tsv" : "designation";
                found.add(Mention.at(source, span, EntityType.PRODUCT, known ? STRONG : 0.7, file));
            }
        }
    }
}
