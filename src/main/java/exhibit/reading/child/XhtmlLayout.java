package exhibit.reading.child;

import exhibit.Block.Kind;
import exhibit.reading.layout.ListMarks;
import exhibit.reading.layout.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Tika's XHTML, event by event, to passages: headings, paragraphs, items, rows; slides and sheets are pages. */
final class XhtmlLayout extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "caption",
            "address",
            "section",
            "article",
            "header",
            "footer",
            "table",
            "ul",
            "ol",
            "dl",
            "body",
            "title",
            "hr",
            "form",
            "center",
            "figcaption");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HIDDEN = Set.of("head", "script", "style", "noscript", "template");
    private static final Set<String> PAGES = Set.of("page", "slide-content", "sheet");
    private static final Set<String> FURNITURE = Set.of("header", "footer", "slide-master-content");
    private static final int LONGEST_HEADING = 300;

    /** What PowerPoint leaves where a page's number is to stand. */
    private static final String NUMBER = "‹#›";

    private final int maxCharacters;
    private final List<String> sheets;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final Deque<String> classes = new ArrayDeque<>();
    private int hidden;
    private int heading;
    private int item;
    private int tables;
    private int rows;
    private int furniture;
    private int notes;
    private int pages;
    private int characters;

    /** @param sheets names of tables that are pages of their own, in order */
    XhtmlLayout(int maxCharacters, List<String> sheets) {
        this.maxCharacters = maxCharacters;
        this.sheets = List.copyOf(sheets);
    }

    List<Passage> passages() {
        flush();
        return passages;
    }

    int pageCount() {
        return Math.max(1, pages);
    }

    /** Whether the limit of characters ended the reading. */
    boolean isFull() {
        return characters > maxCharacters;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String element = element(localName, name);
        String type = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        if ("div".equals(element)) {
            classes.push(type);
        }
        if (HIDDEN.contains(element)) {
            flush();
            hidden++;
        } else if (HEADINGS.contains(element)) {
            flush();
            heading++;
        } else if ("tr".equals(element)) {
            flush();
            rows++;
        } else if ("br".equals(element)) {
            words.append('\n');
        } else if (BLOCKS.contains(element)) {
            startBlock(element, type);
        }
    }

    private void startBlock(String element, String type) {
        flush();
        if ("div".equals(element) && PAGES.contains(type)) {
            pages++;
        }
        furniture += "div".equals(element) && FURNITURE.contains(type) ? 1 : 0;
        notes += "div".equals(element) && isNote(type) ? 1 : 0;
        item += "li".equals(element) ? 1 : 0;
        if ("table".equals(element)) {
            startTable();
        }
    }

    private void startTable() {
        if (tables == 0 && pages < sheets.size()) {
            pages++;
            passages.add(new Passage(Kind.HEADING, pages, sheets.get(pages - 1)));
        }
        tables++;
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        String element = element(localName, name);
        if (HIDDEN.contains(element)) {
            words.setLength(0);
            hidden--;
        } else if (HEADINGS.contains(element)) {
            flush();
            heading--;
        } else if ("td".equals(element) || "th".equals(element)) {
            endCell();
        } else if ("tr".equals(element)) {
            endRow();
        } else if (BLOCKS.contains(element)) {
            endBlock(element);
        }
    }

    private void endBlock(String element) {
        flush();
        if ("div".equals(element) && !classes.isEmpty()) {
            String type = classes.pop();
            furniture -= FURNITURE.contains(type) ? 1 : 0;
            notes -= isNote(type) ? 1 : 0;
        }
        item -= "li".equals(element) ? 1 : 0;
        tables -= "table".equals(element) ? 1 : 0;
    }

    private static boolean isNote(String type) {
        return type.contains("footnote") || type.contains("endnote");
    }

    private static String element(String localName, String name) {
        return (localName == null || localName.isEmpty() ? name : localName).toLowerCase(Locale.ROOT);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (hidden > 0) {
            return;
        }
        words.append(text, start, length);
        characters += length;
        if (isFull()) {
            throw new SAXException("more characters than allowed");
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) {
        words.append(' ');
    }

    /** Inside a row all words belong to the cell, however many paragraphs it has. */
    private void flush() {
        if (rows > 0 && tables > 0) {
            words.append(' ');
            return;
        }
        for (String paragraph : words.toString().split("\\n\\s*\\n", -1)) {
            String text = plain(paragraph);
            if (!text.isEmpty()) {
                passages.add(new Passage(kind(text), Math.max(1, pages), text));
            }
        }
        words.setLength(0);
    }

    private Kind kind(String text) {
        if (furniture > 0 || text.equals(NUMBER)) {
            return Kind.FURNITURE;
        }
        if (notes > 0) {
            return Kind.FOOTNOTE;
        }
        if (heading > 0) {
            return text.length() <= LONGEST_HEADING ? Kind.HEADING : Kind.PARAGRAPH;
        }
        return item > 0 || ListMarks.startsItem(text) ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    private void endCell() {
        if (tables == 1 && rows > 0) {
            cells.add(plain(words.toString()));
            words.setLength(0);
        } else {
            words.append(' '); // a table inside a cell stays in the cell
        }
    }

    private void endRow() {
        if (tables > 1) {
            rows--;
            return;
        }
        String rest = plain(words.toString());
        words.setLength(0);
        rows = 0;
        if (!rest.isEmpty()) {
            cells.add(rest);
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        String row = String.join("\t", cells).strip();
        if (!row.isEmpty()) {
            boolean prose = cells.stream().filter(cell -> !cell.isEmpty()).count() == 1 && row.length() > 200;
            passages.add(new Passage(prose ? Kind.PARAGRAPH : Kind.TABLE_ROW, Math.max(1, pages), row));
        }
        cells.clear();
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }
}
