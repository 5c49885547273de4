import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.tika.parser.ner.corenlp.CoreNLPNERecogniser;

/**
 * Tika's names step with CoreNLP's 7-class model, its default for CoreNLP. Tika says which names are in a text, not where: every
 * place in the sentence where the words stand counts. Usage: Tika NAME OUT
 */
final class Tika extends Peer<Tika.Sentence> {
    private final CoreNLPNERecogniser recogniser = new CoreNLPNERecogniser();

    static final class Sentence {
        private final List<String> words;
        private Map<String, Set<String>> names;

        Sentence(List<String> words) {
            this.words = words;
        }
    }

    public static void main(String[] args) throws Exception {
        new Tika().measure(args[0], Path.of(args[1]));
    }

    @Override
    Sentence prepare(String[] words) {
        return new Sentence(List.of(words));
    }

    @Override
    void find(Sentence sentence) {
        sentence.names = recogniser.recognise(String.join(" ", sentence.words));
    }

    @Override
    void read(Sentence sentence, String[] tags) {
        sentence.names.forEach((type, names) -> {
            for (String name : names) {
                List<String> words = List.of(name.split("\\s+"));
                for (int start = 0; start + words.size() <= tags.length; start++) {
                    boolean here = sentence.words.subList(start, start + words.size()).equals(words);
                    if (here && List.of(tags).subList(start, start + words.size()).stream().allMatch("O"::equals)) {
                        name(tags, start, start + words.size(), type.equals("LOCATION") ? "PLACE" : type);
                    }
                }
            }
        });
    }

    @Override
    String version() {
        return "Tika NLP module 3.0.0 with CoreNLP";
    }
}
