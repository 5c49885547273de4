package exhibit.export;

import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceType;
import exhibit.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * GraphML: companies, goods and countries are nodes, one for each name in all documents; each record is a node with an edge to
 * everything that takes part, and an edge from everyone at its one end to everyone at the other.
 */
final class GraphMlWriter implements FindingWriter {
    @Override
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        try {
            writeGraph(findings, origin, new GraphMl(out));
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static void writeGraph(Iterator<Finding> findings, Origin origin, GraphMl graph) throws XMLStreamException {
        SeenThings things = new SeenThings();
        while (findings.hasNext()) {
            Finding finding = findings.next();
            List<Argument> arguments = Argument.of(finding.evidence());
            for (Argument argument : arguments) {
                if (things.add(argument.key())) {
                    graph.node(node(argument), argument.kind().name())
                            .data("name", argument.name())
                            .data("iso2", argument.iso2())
                            .end();
                }
            }
            record(finding, origin, graph);
            for (Argument argument : arguments) {
                part(finding.evidence(), argument, graph);
            }
            if (finding.evidence().type() != EvidenceType.CO_MENTION) {
                for (Sides.Pair pair : Sides.of(arguments).pairs()) {
                    between(finding.evidence(), pair, graph);
                }
            }
        }
        graph.close();
    }

    private static void record(Finding finding, Origin origin, GraphMl graph) throws XMLStreamException {
        EvidenceRecord claim = finding.evidence();
        graph.node(node(claim), "RECORD")
                .data("name", claim.type() + " " + claim.assertion())
                .data("id", claim.id())
                .data("type", claim.type())
                .data("assertion", claim.assertion())
                .data(
                        "attributedTo",
                        claim.attributedTo() == null
                                ? null
                                : claim.attributedTo().text());
        if (claim.date() != null) {
            graph.data("dateText", claim.date().text())
                    .data("dateFrom", claim.date().from())
                    .data("dateTo", claim.date().to())
                    .data("datePrecision", claim.date().precision());
        }
        String quantities = claim.quantities().stream().map(Quantity::text).collect(Collectors.joining("; "));
        graph.data("quantities", quantities.isEmpty() ? null : quantities)
                .data(
                        "trigger",
                        claim.trigger() == null ? null : claim.trigger().text())
                .data("quote", claim.quote().text())
                .data("start", claim.quote().start())
                .data("end", claim.quote().end())
                .data("page", claim.page())
                .data("section", claim.section())
                .data("confidence", claim.confidence())
                .data("document", finding.document().id())
                .data("filename", finding.document().filename())
                .data("title", finding.document().title())
                .data("link", origin.page(finding))
                .end();
    }

    /** Points the way that the goods go: from who gives to the record, from the record to all else. */
    private static void part(EvidenceRecord claim, Argument argument, GraphMl graph) throws XMLStreamException {
        String thing = node(argument);
        String from = argument.isGiving() ? thing : node(claim);
        graph.edge(from, argument.isGiving() ? node(claim) : thing, argument.role())
                .data("start", argument.start())
                .data("end", argument.end())
                .data("basis", argument.basis())
                .data(
                        "quantity",
                        argument.quantity() == null ? null : argument.quantity().text())
                .end();
    }

    private static void between(EvidenceRecord claim, Sides.Pair pair, GraphMl graph) throws XMLStreamException {
        graph.edge(node(pair.from()), node(pair.to()), claim.type().name())
                .data("id", claim.id())
                .data("assertion", claim.assertion())
                .data("confidence", claim.confidence())
                .data("dateFrom", claim.date() == null ? null : claim.date().from())
                .data("dateTo", claim.date() == null ? null : claim.date().to())
                .end();
    }

    private static String node(EvidenceRecord claim) {
        return "record-" + claim.id();
    }

    private static String node(Argument argument) {
        return argument.kind().name().toLowerCase(Locale.ROOT) + "-" + argument.key();
    }
}
