import edu.stanford.nlp.ling.CoreAnnotations.MentionsAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Stanford CoreNLP's ner annotator: "all" as it comes, "names" without numbers and dates, "models" without its rules too, so that
 * it knows places but not what kind. Usage: CoreNlp all|names|models NAME OUT
 */
final class CoreNlp extends Peer<Annotation> {
    private final StanfordCoreNLP before;
    private final NERCombinerAnnotator names;
    private final String mode;

    private CoreNlp(String mode) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma");
        properties.setProperty("tokenize.whitespace", "true");
        properties.setProperty("ssplit.eolonly", "true");
        before = new StanfordCoreNLP(properties);
        this.mode = mode;
        boolean numbers = mode.equals("all");
        properties.setProperty("ner.applyNumericClassifiers", "" + numbers);
        properties.setProperty("ner.useSUTime", "" + numbers);
        properties.setProperty("ner.applyFineGrained", "" + !mode.equals("models"));
        names = new NERCombinerAnnotator(properties);
    }

    public static void main(String[] args) throws Exception {
        new CoreNlp(args[0]).measure(args[1], Path.of(args[2]));
    }

    @Override
    Annotation prepare(String[] words) {
        Annotation sentence = new Annotation(String.join(" ", words));
        before.annotate(sentence);
        return sentence;
    }

    @Override
    void find(Annotation sentence) {
        names.annotate(sentence);
    }

    @Override
    void read(Annotation sentence, String[] tags) {
        if (sentence.get(TokensAnnotation.class).size() != tags.length) {
            throw new IllegalStateException(sentence.toString());
        }
        for (CoreMap part : sentence.get(SentencesAnnotation.class)) {
            for (CoreMap mention : part.get(MentionsAnnotation.class)) {
                int start = mention.get(TokenBeginAnnotation.class);
                String type = sentence.get(TokensAnnotation.class).get(start).ner();
                if (!type.equals("O")) { // a pronoun that it takes for a mention
                    boolean anyPlace = mode.equals("models") && type.equals("LOCATION");
                    name(tags, start, mention.get(TokenEndAnnotation.class), anyPlace ? "PLACE" : type);
                }
            }
        }
    }

    @Override
    String version() {
        String path = StanfordCoreNLP.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return "CoreNLP " + path.replaceAll(".*stanford-corenlp-|\\.jar", "");
    }
}
