package exhibit.mention;

import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.List;

/**
 * What a model finds, less what it is known to get wrong: countries, peoples and blocs (the lexicon knows them all), titles of
 * documents and laws, goods whose head is no good, and single words of which it is not sure. Thread-safe.
 */
record ModelGuard(MentionFinder model, Lexicons lexicons) implements MentionFinder {
    private static final double SURE_OF_ONE_WORD = 0.7;

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        return model.find(source, sentences).stream().filter(this::isBelievable).toList();
    }

    private boolean isBelievable(Mention mention) {
        String text = mention.text();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean capital = Character.isUpperCase(text.charAt(0));
        boolean sure = text.indexOf(' ') > 0 || mention.confidence() >= SURE_OF_ONE_WORD;
        return switch (mention.type()) {
            case COUNTRY, NORP, BLOC -> false;
            case PRODUCT ->
                (capital && sure && !lexicons.notNames().has(last))
                        || lexicons.goods().named(last).isPresent();
            case COMPANY, ORGANISATION, PERSON, LOCATION ->
                capital && sure && !lexicons.notNames().has(last);
        };
    }
}
