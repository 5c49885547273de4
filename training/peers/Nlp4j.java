import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Emory NLP4J: its own configuration for English without the parser. Usage: Nlp4j NAME OUT */
final class Nlp4j extends Peer<NLPNode[]> {
    private static final String TYPES_OF_TAGS = "BILU";
    private final List<NLPComponent<NLPNode>> steps;

    private Nlp4j() throws Exception {
        try (InputStream file = NLPDecoder.class.getResourceAsStream("/edu/emory/mathcs/nlp/configuration/config-decode-en.xml")) {
            String configuration = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<dep>.*</dep>", "");
            NLPDecoder decoder = new NLPDecoder();
            decoder.init(new DecodeConfig(new java.io.ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))));
            steps = decoder.getComponents();
        }
    }

    public static void main(String[] args) throws Exception {
        new Nlp4j().measure(args[0], Path.of(args[1]));
    }

    @Override
    NLPNode[] prepare(String[] words) {
        NLPNode[] nodes = new NLPNode[words.length + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int index = 0; index < words.length; index++) {
            nodes[index + 1] = new NLPNode(index + 1, words[index]);
        }
        for (NLPComponent<NLPNode> step : steps.subList(0, steps.size() - 1)) {
            step.process(nodes);
        }
        return nodes;
    }

    @Override
    void find(NLPNode[] nodes) {
        steps.get(steps.size() - 1).process(nodes);
    }

    @Override
    void read(NLPNode[] nodes, String[] tags) {
        for (int index = 0; index < tags.length; index++) {
            String tag = nodes[index + 1].getNamedEntityTag();
            if (tag != null && tag.length() > 2 && TYPES_OF_TAGS.indexOf(tag.charAt(0)) >= 0) {
                tags[index] = (tag.charAt(0) == 'B' || tag.charAt(0) == 'U' ? "B-" : "I-") + tag.substring(2);
            }
        }
    }

    @Override
    String version() {
        return "NLP4J 1.1.3";
    }
}
