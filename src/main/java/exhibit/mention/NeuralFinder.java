package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.AccurateModel;
import exhibit.mention.encoder.Name;
import exhibit.mention.encoder.NameTagger;
import exhibit.mention.encoder.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names that the accurate model finds, with its calibrated confidence. Thread-safe. */
final class NeuralFinder implements MentionFinder {
    private static final String SOURCE = "onnx:accurate";

    private static final Pattern DESCRIPTION = Pattern.compile("JJ[RS]?|RB[RS]?|IN|DT|CC");

    private final NameTagger tagger;

    private NeuralFinder(NameTagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Opens a model.
     *
     * @param threads that work on one batch of sentences
     * @throws LinkageError where ONNX Runtime has no library for this platform
     */
    static NeuralFinder open(AccurateModel model, int threads) {
        return new NeuralFinder(NameTagger.open(model, threads));
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<List<Word>> words = sentences.stream()
                .map(sentence -> tagger.words(sentence.tokens().stream()
                        .map(token -> source.words(token.span()))
                        .toList()))
                .toList();
        List<List<Name>> names = tagger.tag(words);
        List<Mention> mentions = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            add(source, sentences.get(index).tokens(), words.get(index), names.get(index), mentions);
        }
        return mentions;
    }

    private static void add(
            SourceText source, List<Token> tokens, List<Word> words, List<Name> names, List<Mention> mentions) {
        for (Name name : names) {
            Token last = tokens.get(words.get(name.end() - 1).token());
            if (name.type() != EntityType.PRODUCT || !isDescription(source, last)) {
                Span span = span(tokens, words, name);
                mentions.add(Mention.at(source, span, name.type(), name.confidence(), SOURCE));
            }
        }
    }

    /** "agricultural exports": goods are named by a noun. */
    private static boolean isDescription(SourceText source, Token last) {
        return DESCRIPTION.matcher(last.tag()).matches()
                && Character.isLowerCase(source.words(last.span()).codePointAt(0));
    }

    private static Span span(List<Token> tokens, List<Word> words, Name name) {
        Word first = words.get(name.first());
        Word last = words.get(name.end() - 1);
        return new Span(start(tokens, first), start(tokens, last) + last.text().length());
    }

    private static int start(List<Token> tokens, Word word) {
        return tokens.get(word.token()).span().start() + word.from();
    }
}
