import gate.Annotation;
import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.persistence.PersistenceManager;
import java.nio.file.Path;
import java.util.Set;

/**
 * GATE's ANNIE, the whole of it: it cuts its own words, so that a name counts from the first to the last word that it touches.
 * Usage: Annie NAME OUT
 */
final class Annie extends Peer<Document> {
    private static final Set<String> TYPES = Set.of("Person", "Organization", "Location");
    private final CorpusController application;
    private final Corpus corpus;

    private Annie() throws Exception {
        Gate.runInSandbox(true);
        Gate.init();
        Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", "9.1");
        Gate.getCreoleRegister().registerPlugin(plugin);
        application = (CorpusController) PersistenceManager.loadObjectFromUrl(
                new ResourceReference(plugin, "resources/ANNIE_with_defaults.gapp").toURL());
        corpus = Factory.newCorpus("sentence");
        application.setCorpus(corpus);
    }

    public static void main(String[] args) throws Exception {
        new Annie().measure(args[0], Path.of(args[1]));
    }

    @Override
    Document prepare(String[] words) throws Exception {
        return Factory.newDocument(String.join(" ", words));
    }

    @Override
    void find(Document sentence) throws Exception {
        corpus.add(sentence);
        application.execute();
        corpus.clear();
    }

    @Override
    void read(Document sentence, String[] tags) {
        String text = sentence.getContent().toString();
        for (Annotation found : sentence.getAnnotations().get(TYPES)) {
            int start = wordAt(text, found.getStartNode().getOffset().intValue());
            int end = wordAt(text, found.getEndNode().getOffset().intValue() - 1) + 1;
            boolean country = "country".equals(found.getFeatures().get("locType"));
            name(tags, start, end, country ? "COUNTRY" : found.getType().toUpperCase(java.util.Locale.ROOT));
        }
        Factory.deleteResource(sentence);
    }

    private static int wordAt(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(character -> character == ' ').count();
    }

    @Override
    String version() {
        return "GATE 9.0.1, ANNIE 9.1";
    }
}
