package exhibit.reading.child;

import exhibit.Block.Kind;
import exhibit.reading.layout.Passage;
import exhibit.reading.layout.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

/**
 * The pages of a DOCX, where Word noted its page breaks when it last laid the document out. Tika does not tell them, so the words
 * after each break are looked up in the passages.
 */
final class DocxPages {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String BODY = "word/document.xml";

    /** Letters after a break that are looked up; fewer may be found in many places. */
    private static final int ANCHOR = 40;

    private static final int SHORTEST_ANCHOR = 8;

    private DocxPages() {}

    static List<Passage> turn(TikaInputStream stream, Metadata metadata, List<Passage> passages) throws IOException {
        if (!String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).startsWith(DOCX)) {
            return passages;
        }
        List<String> anchors = anchors(stream.getPath());
        return anchors.isEmpty() ? passages : new Turner(anchors).turn(passages);
    }

    private static List<String> anchors(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry body = zip.getEntry(BODY);
            if (body == null) {
                return List.of();
            }
            Breaks breaks = new Breaks();
            try (InputStream xml = zip.getInputStream(body)) {
                XMLReaderUtils.parseSAX(xml, breaks, new ParseContext());
            }
            return breaks.anchors();
        } catch (TikaException | SAXException e) {
            return List.of(); // Tika's own parser reports what is broken
        }
    }

    /** Notes for each rendered break the letters that follow it. */
    private static final class Breaks extends DefaultHandler {
        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> positions = new ArrayList<>();
        private boolean inText;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            inText = "w:t".equals(name);
            if ("w:lastRenderedPageBreak".equals(name)) {
                positions.add(letters.length());
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            inText = false;
        }

        @Override
        public void characters(char[] text, int start, int length) {
            for (int index = start; inText && index < start + length; index++) {
                if (!isSpace(text[index])) {
                    letters.append(text[index]);
                }
            }
        }

        List<String> anchors() {
            return positions.stream()
                    .filter(position -> position > 0)
                    .distinct()
                    .map(position -> letters.substring(position, Math.min(letters.length(), position + ANCHOR)))
                    .filter(anchor -> anchor.length() >= SHORTEST_ANCHOR)
                    .toList();
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == '\u00A0';
    }

    /** Parts passages where an anchor begins. */
    private static final class Turner {
        private final List<String> anchors;
        private int next;
        private int page = 1;

        Turner(List<String> anchors) {
            this.anchors = anchors;
        }

        List<Passage> turn(List<Passage> passages) {
            StringBuilder all = new StringBuilder();
            List<Integer> starts = new ArrayList<>();
            for (Passage passage : passages) {
                starts.add(all.length());
                if (passage.kind() != Kind.FURNITURE) {
                    passage.text().chars().filter(c -> !isSpace((char) c)).forEach(c -> all.append((char) c));
                }
            }
            starts.add(all.length());
            List<Integer> turns = turns(all);
            List<Passage> turned = new ArrayList<>();
            for (int index = 0; index < passages.size(); index++) {
                turned.add(turn(passages.get(index), starts.get(index), starts.get(index + 1), turns));
            }
            return turned;
        }

        private List<Integer> turns(StringBuilder all) {
            List<Integer> turns = new ArrayList<>();
            int from = 0;
            for (String anchor : anchors) {
                int found = all.indexOf(anchor, from);
                if (found > 0) {
                    turns.add(found);
                    from = found + 1;
                }
            }
            return turns;
        }

        private Passage turn(Passage passage, int start, int end, List<Integer> turns) {
            while (next < turns.size() && turns.get(next) == start && end > start) {
                page++;
                next++;
            }
            List<Piece> pieces = new ArrayList<>();
            String rest = passage.text();
            int position = start;
            while (next < turns.size() && turns.get(next) < end) {
                int cut = index(rest, turns.get(next) - position);
                addPiece(pieces, rest.substring(0, cut));
                rest = rest.substring(cut);
                position = turns.get(next);
                page++;
                next++;
            }
            addPiece(pieces, rest);
            return new Passage(passage.kind(), pieces);
        }

        private void addPiece(List<Piece> pieces, String text) {
            if (!text.isBlank()) {
                pieces.add(new Piece(page, text));
            }
        }

        /** Where the letter with this number begins, spaces not counted. */
        private static int index(String text, int letters) {
            int index = 0;
            for (int seen = 0; index < text.length() && (seen < letters || isSpace(text.charAt(index))); index++) {
                seen += isSpace(text.charAt(index)) ? 0 : 1;
            }
            return index;
        }
    }
}
