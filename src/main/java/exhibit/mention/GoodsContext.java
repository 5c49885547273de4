package exhibit.mention;

import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Token;
import exhibit.lexicon.Goods.Good;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Triggers;
import java.util.Set;

/** Whether a word of the goods list means goods where it stands, and where the tagger took a verb for a noun or the reverse. */
final class GoodsContext {
    private final Set<String> notGoods;
    private final Triggers triggers;

    GoodsContext(Lexicons lexicons) {
        this.notGoods = lexicons.words().list("not-goods");
        this.triggers = lexicons.triggers();
    }

    /** Not "her arms", "think tank", "the pipeline of bills", nor "TIN", nor the "arm" of a ministry. */
    boolean allows(SourceText source, Sentence sentence, int index, Good good) {
        String word = Names.text(source, sentence, index, index + 1);
        String lemma = sentence.tokens().get(index).lemma();
        boolean plural = !good.term().endsWith("s") || good.term().contains(" ") || word.matches("(?i).*s");
        boolean acronym = Names.isAcronym(word)
                && good.term().equals(good.term().toLowerCase(java.util.Locale.ROOT))
                && !isInCapitals(source, sentence);
        return plural
                && !acronym
                && !notGoods.contains(lemma(sentence, index - 1) + " " + lemma)
                && !notGoods.contains(lemma + " " + lemma(sentence, index + 1));
    }

    /** In a headline capitals make no acronym. */
    static boolean isInCapitals(SourceText source, Sentence sentence) {
        return source.words(sentence.span()).chars().noneMatch(Character::isLowerCase);
    }

    /** A noun that the tagger took for something else: "exports tobacco/RB"; not "they iron/VBP out". */
    boolean isNoun(SourceText source, Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        boolean base = token.lemma().equals(source.words(token.span()));
        boolean verb = token.tag().matches("VBP?")
                && (tag(sentence, index - 1).equals("PRP")
                        || tag(sentence, index + 1).matches("PRP|RP|RB|DT"));
        return !verb
                && (base && token.tag().matches("VBP|RB|JJ|FW|UH|VBN|CD|JJR|RBR")
                        || isTraded(sentence, index) && token.tag().matches("VBZ?"));
    }

    /** Right after "exports", which the tagger took for a noun. */
    boolean isTraded(Sentence sentence, int index) {
        return tag(sentence, index - 1).matches("NNS|VBZ") && isTrigger(sentence, index - 1);
    }

    /** A verb amid a noun phrase: "military sells/NNS drones", "firm supplied/VBN armour". */
    boolean isVerb(Sentence sentence, int index) {
        boolean afterNoun = tag(sentence, index - 1).matches("NN.*|JJ");
        return afterNoun && tag(sentence, index).matches("NNS|VB[ND]") && isTrigger(sentence, index);
    }

    /** Metals, minerals and the like: words that are hardly ever verbs. */
    static boolean isMass(Good good) {
        return good.category() != null
                && good.category().matches("critical minerals|metals|chemicals|explosives|semiconductors|food");
    }

    private boolean isTrigger(Sentence sentence, int index) {
        return !triggers.verb(lemma(sentence, index)).isEmpty();
    }

    private static String tag(Sentence sentence, int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(index).tag();
    }

    private static String lemma(Sentence sentence, int index) {
        return index < 0 || index >= sentence.tokens().size()
                ? ""
                : sentence.tokens().get(index).lemma();
    }
}
