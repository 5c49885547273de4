package exhibit.encoder;

import exhibit.lexicon.AccurateModel;
import java.util.List;

/** Words to the numbers that the network takes. Thread-safe. */
final class SentenceEncoder {
    private static final int WORD_START = 1;
    private static final int GLUED_START = 2;
    private static final int INSIDE = 3;

    private final WordPieces pieces;
    private final PhraseMarks marks;
    private final int start;
    private final int end;

    SentenceEncoder(AccurateModel model) {
        this.pieces = new WordPieces(model.vocabulary());
        this.marks = new PhraseMarks(model.lists());
        this.start = pieces.id("[CLS]");
        this.end = pieces.id("[SEP]");
    }

    /** A whole sentence, however long. */
    Encoded encode(List<Word> words) {
        List<int[]> ids = words.stream().map(word -> pieces.of(word.text())).toList();
        int length = ids.stream().mapToInt(word -> word.length).sum() + 2;
        Encoded encoded = new Encoded(new long[length], new long[length * Encoded.FEATURES], new int[words.size()]);
        int[] contexts = Shapes.contexts(words);
        int[] names = marks.names(words);
        int[] terms = marks.terms(words);
        int at = 1;
        for (int index = 0; index < words.size(); index++) {
            Word word = words.get(index);
            encoded.first()[index] = at;
            int shape = Shapes.shape(word.text());
            int begins = word.isGlued() ? GLUED_START : WORD_START;
            for (int id : ids.get(index)) {
                encoded.ids()[at] = id;
                tell(encoded.features(), at, shape, begins, contexts[index], names[index], terms[index]);
                begins = INSIDE;
                at++;
            }
        }
        encoded.ids()[0] = start;
        encoded.ids()[at] = end;
        return encoded;
    }

    private static void tell(long[] features, int position, long... values) {
        System.arraycopy(values, 0, features, position * Encoded.FEATURES, values.length);
    }
}
