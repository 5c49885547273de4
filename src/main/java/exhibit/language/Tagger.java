package exhibit.language;

import exhibit.lexicon.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** Words to Penn Treebank tags. Thread-safe. */
@SuppressWarnings("resource") // the OpenNLP taggers close nothing but their thread locals
final class Tagger {
    private final ThreadSafePOSTaggerME tagger;
    private final TagGuards guards;

    Tagger(ModelFile model, TagGuards guards) {
        this.guards = guards;
        try {
            tagger = new ThreadSafePOSTaggerME(new POSModel(model.open()), POSTagFormat.CUSTOM);
        } catch (IOException e) {
            throw new UncheckedIOException(model.name(), e);
        }
    }

    /** One tag for each word. */
    String[] tag(String[] words) {
        if (words.length == 0) {
            return words;
        }
        String[] tags = tagger.tag(WordShapes.plain(words));
        guards.correct(words, tags);
        return tags;
    }

    /** Tags that another model gave, changed where the spelling rules them out. */
    String[] checked(String[] words, List<String> tags) {
        String[] checked = tags.toArray(String[]::new);
        guards.correctSpelling(words, checked);
        return checked;
    }
}
