package exhibit.reading.child;

import exhibit.Block.Kind;
import exhibit.reading.layout.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** The titles of a PPTX's slides. Tika gives their words without saying that they are titles, so they are looked up in the file. */
final class SlideTitles {
    private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    private static final String BODY = "ppt/presentation.xml";
    private static final String RELATIONS = "ppt/_rels/presentation.xml.rels";

    private SlideTitles() {}

    /** The same passages, each slide's title a heading that leads the slide. */
    static List<Passage> mark(TikaInputStream stream, Metadata metadata, List<Passage> passages) throws IOException {
        if (!String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).startsWith(PPTX)) {
            return passages;
        }
        List<String> titles = titles(stream);
        List<Passage> marked = new ArrayList<>(passages);
        for (int slide = 1; slide <= titles.size(); slide++) {
            mark(marked, slide, titles.get(slide - 1));
        }
        return marked;
    }

    private static void mark(List<Passage> passages, int slide, String title) {
        int first = -1;
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            if (passage.firstPage() == slide) {
                first = first < 0 ? index : first;
                if (passage.text().equals(title)) {
                    passages.remove(index);
                    passages.add(first, new Passage(Kind.HEADING, slide, title));
                    return;
                }
            }
        }
    }

    private static List<String> titles(TikaInputStream stream) throws IOException {
        try (ZipFile zip = new ZipFile(stream.getFile())) {
            Order order = new Order();
            Targets targets = new Targets();
            parse(zip, BODY, order);
            parse(zip, RELATIONS, targets);
            List<String> titles = new ArrayList<>();
            for (String id : order.ids) {
                Title title = new Title();
                parse(zip, "ppt/" + targets.files.get(id), title);
                titles.add(title.words.toString().replaceAll("\\s+", " ").strip());
            }
            return titles;
        } catch (TikaException | SAXException e) {
            return List.of(); // Tika's own parser reports what is broken
        }
    }

    private static void parse(ZipFile zip, String part, DefaultHandler handler)
            throws IOException, TikaException, SAXException {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
            try (InputStream xml = zip.getInputStream(entry)) {
                XMLReaderUtils.parseSAX(xml, handler, new ParseContext());
            }
        }
    }

    /** The relations of the slides, in the order of the show. */
    private static final class Order extends DefaultHandler {
        private final List<String> ids = new ArrayList<>();

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if ("p:sldId".equals(name)) {
                ids.add(attributes.getValue("r:id"));
            }
        }
    }

    private static final class Targets extends DefaultHandler {
        private final Map<String, String> files = new HashMap<>();

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (name.endsWith("Relationship")) {
                files.put(attributes.getValue("Id"), attributes.getValue("Target"));
            }
        }
    }

    /** The words of the one shape that is marked as the title. */
    private static final class Title extends DefaultHandler {
        private final StringBuilder words = new StringBuilder();
        private boolean inTitle;
        private boolean inText;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            switch (name) {
                case "p:sp" -> inTitle = false;
                case "p:ph" -> {
                    String type = String.valueOf(attributes.getValue("type"));
                    inTitle = words.isEmpty() && (type.equals("title") || type.equals("ctrTitle"));
                }
                case "a:br" -> words.append(inTitle ? " " : "");
                default -> {
                    // not of a title
                }
            }
            inText = inTitle && "a:t".equals(name);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            inText = false;
            if ("a:p".equals(name) && inTitle) {
                words.append(' ');
            }
        }

        @Override
        public void characters(char[] text, int start, int length) {
            if (inText) {
                words.append(text, start, length);
            }
        }
    }
}
