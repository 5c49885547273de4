package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.Finding;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

/** JGraphT checks a file against the GraphML schema before it reads it. */
class GraphMlWriterTest extends ExportContract {
    GraphMlWriterTest() {
        super(ExportFormat.GRAPHML);
    }

    private record ReadGraph(
            Graph<String, DefaultEdge> graph,
            Map<String, Map<String, String>> nodes,
            Map<DefaultEdge, Map<String, String>> edges) {
        Stream<DefaultEdge> labelled(String label) {
            return graph.edgeSet().stream()
                    .filter(edge -> label.equals(edges.get(edge).get("label")));
        }
    }

    @Override
    List<ReadRecord> read(byte[] file) {
        ReadGraph read = graph(file);
        return read.nodes().entrySet().stream()
                .filter(node -> node.getValue().get("labels").equals(":RECORD"))
                .map(node -> record(node.getKey(), node.getValue(), read))
                .toList();
    }

    @Override
    ReadRecord kept(Finding finding, ReadRecord whole) {
        return whole.withWords(words -> words.replaceAll("[\u0000\u0007\u001B\uFFFE]", "\uFFFD"));
    }

    @Test
    void aNameIsOneNodeInAllDocumentsAndTheEndsOfAClaimAreLinked() throws Exception {
        ReadGraph read = graph(written(SampleFindings.many(30)));

        assertThat(read.nodes().values().stream().filter(node -> ":COUNTRY".equals(node.get("labels"))))
                .hasSize(2);
        List<DefaultEdge> supplies = read.labelled("SUPPLY").toList();
        assertThat(supplies).hasSize(30 * 4);
        DefaultEdge first = supplies.get(0);
        assertThat(read.nodes().get(read.graph().getEdgeSource(first))).containsEntry("name", "Ostbau Werke 0 AG");
        assertThat(read.nodes().get(read.graph().getEdgeTarget(first))).containsEntry("name", "Vexolit 0");
        assertThat(read.edges().get(first)).containsEntry("assertion", "STATED").containsKey("id");
    }

    @Test
    void whatIsOnlyNamedTogetherIsNotLinked() throws Exception {
        Finding finding = SampleFindings.ordinary(1, EvidenceType.CO_MENTION, Assertion.STATED);

        assertThat(graph(written(List.of(finding).iterator())).labelled("CO_MENTION"))
                .isEmpty();
    }

    private static ReadRecord record(String id, Map<String, String> node, ReadGraph read) {
        return new ReadRecord(
                node.get("id"),
                node.get("type"),
                node.get("assertion"),
                node.get("attributedTo"),
                read.graph().edgesOf(id).stream()
                        .map(edge -> part(edge, id, read))
                        .toList(),
                node.get("dateFrom"),
                node.get("dateTo"),
                node.get("quote"),
                Integer.parseInt(node.get("page")),
                Integer.parseInt(node.get("start")),
                Integer.parseInt(node.get("end")),
                Double.parseDouble(node.get("confidence")));
    }

    private static ReadRecord.Part part(DefaultEdge edge, String record, ReadGraph read) {
        String source = read.graph().getEdgeSource(edge);
        String thing = source.equals(record) ? read.graph().getEdgeTarget(edge) : source;
        Map<String, String> data = read.edges().get(edge);
        return new ReadRecord.Part(
                read.nodes().get(thing).get("labels").substring(1),
                data.get("label"),
                read.nodes().get(thing).get("name"),
                Integer.parseInt(data.get("start")),
                Integer.parseInt(data.get("end")));
    }

    private static ReadGraph graph(byte[] file) {
        ReadGraph read =
                new ReadGraph(new DirectedPseudograph<>(DefaultEdge.class), new LinkedHashMap<>(), new HashMap<>());
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) -> read.nodes()
                .computeIfAbsent(at.getFirst(), id -> new HashMap<>())
                .put(at.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((at, value) -> read.edges()
                .computeIfAbsent(at.getFirst(), id -> new HashMap<>())
                .put(at.getSecond(), value.getValue()));
        importer.importGraph(read.graph(), new ByteArrayInputStream(file));
        return read;
    }
}
