package exhibit.language;

import exhibit.lexicon.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** Words to Penn Treebank tags. Thread-safe. */
@SuppressWarnings("resource") // the OpenNLP taggers close nothing but their thread locals
final class Tagger {
    private final ThreadSafePOSTaggerME tagger;

    Tagger(ModelFile model) {
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
        for (int index = 0; index < words.length; index++) {
            tags[index] = certain(words[index], tags[index]);
        }
        return tags;
    }

    /** What the spelling alone decides. */
    private static String certain(String word, String tag) {
        return switch (word) {
            case "%" -> "NN";
            case "," -> ",";
            case "." -> ".";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "$", "\u20ac", "\u00a3", "\u00a5" -> "$";
            case "\u2019" -> tag.equals("POS") ? tag : "''";
            default -> tag;
        };
    }
}
