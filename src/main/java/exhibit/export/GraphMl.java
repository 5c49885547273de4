package exhibit.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A GraphML file that is being written: valid against the schema, labels as Neo4j's importer and Gephi look for them. */
final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    /** What kind of node it is. */
    private static final String LABELS = "labels";
    /** What an edge is; its first datum, because importers look no further. */
    private static final String LABEL = "label";

    /** Sets the keys of edges apart from those of nodes, which have the same names. */
    private static final String EDGE = "edge.";

    private static final List<Key> KEYS = List.of(
            ofNode(LABELS, "string"),
            ofNode("name", "string"),
            ofNode("iso2", "string"),
            ofNode("id", "string"),
            ofNode("type", "string"),
            ofNode("assertion", "string"),
            ofNode("attributedTo", "string"),
            ofNode("dateText", "string"),
            ofNode("dateFrom", "string"),
            ofNode("dateTo", "string"),
            ofNode("datePrecision", "string"),
            ofNode("quantities", "string"),
            ofNode("trigger", "string"),
            ofNode("quote", "string"),
            ofNode("start", "int"),
            ofNode("end", "int"),
            ofNode("page", "int"),
            ofNode("section", "string"),
            ofNode("confidence", "double"),
            ofNode("document", "string"),
            ofNode("filename", "string"),
            ofNode("title", "string"),
            ofNode("link", "string"),
            new Key(LABEL, "edge", LABEL, "string"),
            ofEdge("id", "string"),
            ofEdge("assertion", "string"),
            ofEdge("dateFrom", "string"),
            ofEdge("dateTo", "string"),
            ofEdge("confidence", "double"),
            ofEdge("start", "int"),
            ofEdge("end", "int"),
            ofEdge("basis", "string"),
            ofEdge("quantity", "string"));

    private final XMLStreamWriter xml;

    private String prefix = "";

    private record Key(String id, String of, String name, String type) {}

    /** Begins the file; the stream stays open when it is closed. */
    GraphMl(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute(
                "xsi",
                INSTANCE,
                "schemaLocation",
                NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        for (Key key : KEYS) {
            xml.writeCharacters("\n");
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key.id());
            xml.writeAttribute("for", key.of());
            xml.writeAttribute("attr.name", key.name());
            xml.writeAttribute("attr.type", key.type());
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
    }

    /** Begins a node. */
    GraphMl node(String id, String label) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", id);
        prefix = "";
        return data(LABELS, ":" + label);
    }

    /** Begins an edge between two nodes that stand before it. */
    GraphMl edge(String from, String to, String label) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("source", from);
        xml.writeAttribute("target", to);
        prefix = "";
        data(LABEL, label);
        prefix = EDGE;
        return this;
    }

    /** Adds a datum to what was begun; {@code null} is none. */
    GraphMl data(String key, Object value) throws XMLStreamException {
        if (value == null) {
            return this;
        }
        xml.writeStartElement("data");
        xml.writeAttribute("key", prefix + key);
        characters(XmlText.clean(value.toString()));
        xml.writeEndElement();
        return this;
    }

    /** Ends the node or edge that was begun last. */
    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Ends the file. */
    void close() throws XMLStreamException {
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.close();
    }

    /** A carriage return as such would be read as a line feed. */
    private void characters(String words) throws XMLStreamException {
        int start = 0;
        for (int at = words.indexOf('\r'); at >= 0; at = words.indexOf('\r', start)) {
            xml.writeCharacters(words.substring(start, at));
            xml.writeEntityRef("#13");
            start = at + 1;
        }
        xml.writeCharacters(words.substring(start));
    }

    private static Key ofNode(String name, String type) {
        return new Key(name, "node", name, type);
    }

    private static Key ofEdge(String name, String type) {
        return new Key(EDGE + name, "edge", name, type);
    }
}
