package exhibit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.EvidenceRecord;
import exhibit.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** FollowTheMoney entities, one a line: documents, companies, bodies of countries that need to be entities, and claims. */
final class FtmWriter implements FindingWriter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FtmSchemas SCHEMAS = FtmSchemas.read();

    @Override
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        RecentIds known = new RecentIds();
        while (findings.hasNext()) {
            Finding finding = findings.next();
            write(document(finding, origin), lines, known);
            for (FtmEntity entity : claim(finding, origin)) {
                write(entity, lines, known);
            }
        }
        lines.flush();
    }

    private static void write(FtmEntity entity, Writer lines, RecentIds known) throws IOException {
        if (known.add(entity.id())) {
            lines.append(JSON.writeValueAsString(entity)).append('\n');
        }
    }

    private static FtmEntity document(Finding finding, Origin origin) {
        Finding.Source source = finding.document();
        return new FtmEntity(source.id(), "Document")
                .with("fileName", source.filename())
                .with("title", source.title())
                .with("sourceUrl", origin.service() == null ? null : origin.document(finding));
    }

    /** The claim, and before it the entities that it names. */
    private static List<FtmEntity> claim(Finding finding, Origin origin) {
        String schema = SCHEMAS.of(finding.evidence());
        FtmClaim claim = new FtmClaim(finding, schema, SCHEMAS.schemas().get(schema));
        if (!claim.isComplete()) {
            claim = new FtmClaim(finding, FtmSchemas.NOTE, SCHEMAS.schemas().get(FtmSchemas.NOTE));
        }
        EvidenceRecord evidence = finding.evidence();
        claim.entity()
                .with("description", evidence.quote().text())
                .with("summary", summary(evidence))
                .with("sourceUrl", origin.page(finding))
                .with("proof", finding.document().id());
        return claim.entities();
    }

    /** All that the schema may have no property for. */
    private static String summary(EvidenceRecord claim) {
        String by = claim.attributedTo() == null
                ? ""
                : "; by " + claim.attributedTo().text();
        String date = claim.date() == null ? "" : "; " + claim.date().text();
        return claim.type() + " " + claim.assertion() + ": " + Argument.listed(Argument.of(claim)) + by + date
                + "; page " + claim.page() + "; confidence " + claim.confidence();
    }
}
