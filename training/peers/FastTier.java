import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * The names model of Exhibit's own fast tier without the rules around it. Nine tenths of the kept-out set were in its training
 * data, so that it runs on the reports only. Usage: FastTier MODEL NAME OUT
 */
final class FastTier extends Peer<FastTier.Sentence> {
    private final NameFinderME finder;

    static final class Sentence {
        private final String[] words;
        private Span[] names;

        Sentence(String[] words) {
            this.words = words;
        }
    }

    private FastTier(Path model) throws Exception {
        finder = new NameFinderME(new TokenNameFinderModel(model));
    }

    public static void main(String[] args) throws Exception {
        new FastTier(Path.of(args[0])).measure(args[1], Path.of(args[2]), List.of("report"));
    }

    @Override
    Sentence prepare(String[] words) {
        return new Sentence(words);
    }

    @Override
    void find(Sentence sentence) {
        sentence.names = finder.find(sentence.words);
    }

    @Override
    void read(Sentence sentence, String[] tags) {
        Arrays.stream(sentence.names)
                .forEach(name -> name(tags, name.getStart(), name.getEnd(), name.getType().toUpperCase(Locale.ROOT)));
    }

    @Override
    String version() {
        return "OpenNLP 2.5.11, en-ner-names.bin";
    }
}
