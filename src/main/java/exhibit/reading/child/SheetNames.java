package exhibit.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The names of an ODS's sheets, in order. Tika gives each sheet as a table without its name. */
final class SheetNames {
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = "content.xml";

    private SheetNames() {}

    /** None for any other format, or where the file is broken: Tika's own parser reports that. */
    static List<String> of(TikaInputStream stream, Metadata metadata) throws IOException {
        if (!String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).startsWith(ODS)) {
            return List.of();
        }
        try (ZipFile zip = new ZipFile(stream.getFile())) {
            ZipEntry content = zip.getEntry(CONTENT);
            Names names = new Names();
            if (content != null) {
                try (InputStream xml = zip.getInputStream(content)) {
                    XMLReaderUtils.parseSAX(xml, names, new ParseContext());
                }
            }
            return names.found;
        } catch (IOException | TikaException | SAXException e) {
            return List.of();
        }
    }

    private static final class Names extends DefaultHandler {
        private final List<String> found = new ArrayList<>();
        private int depth;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if ("table:table".equals(name) && depth++ == 0) {
                found.add(String.valueOf(attributes.getValue("table:name")));
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth -= "table:table".equals(name) ? 1 : 0;
        }
    }
}
