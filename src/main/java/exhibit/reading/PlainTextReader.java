package exhibit.reading;

import exhibit.Block;
import exhibit.Block.Kind;
import exhibit.Page;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.reading.layout.Headings;
import exhibit.reading.layout.ListMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Divides text that is already text into blocks, without changing a character. */
final class PlainTextReader {
    SourceText read(String text) {
        return new SourceText(
                text,
                List.of(new Page(1, 0, text.length(), false)),
                new Divider(text).blocks(),
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
    }

    /** Blank lines part paragraphs; an item of a list begins its own; a short line alone may be a heading. */
    private static final class Divider {
        private final String text;
        private final List<Block> blocks = new ArrayList<>();
        private String section;
        private int start = -1;
        private int end;
        private int lines;

        Divider(String text) {
            this.text = text;
        }

        List<Block> blocks() {
            int line = 0;
            while (line < text.length()) {
                int next = lineEnd(line);
                addLine(line, next);
                line = next + (text.startsWith("\r\n", next) ? 2 : 1);
            }
            close();
            return blocks;
        }

        private int lineEnd(int from) {
            int index = from;
            while (index < text.length() && text.charAt(index) != '\n' && text.charAt(index) != '\r') {
                index++;
            }
            return index;
        }

        private void addLine(int from, int to) {
            int first = from;
            int last = to;
            while (first < last && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (first == last) {
                close();
                return;
            }
            String line = text.substring(first, last);
            if (start >= 0 && (ListMarks.startsItem(line) || line.indexOf('\t') >= 0 || isRow())) {
                close();
            }
            start = start < 0 ? first : start;
            end = last;
            lines++;
        }

        private boolean isRow() {
            return text.substring(start, end).indexOf('\t') >= 0;
        }

        private void close() {
            if (start < 0) {
                return;
            }
            String words = text.substring(start, end);
            Kind kind = kind(words);
            section = kind == Kind.HEADING ? words : section;
            blocks.add(new Block(new Span(start, end), kind, section));
            start = -1;
            lines = 0;
        }

        private Kind kind(String words) {
            if (lines == 1 && words.indexOf('\t') >= 0) {
                return Kind.TABLE_ROW;
            }
            if (ListMarks.startsItem(words)) {
                return Kind.LIST_ITEM;
            }
            boolean alone = start == 0 && end == text.stripTrailing().length();
            return lines == 1 && !alone && Headings.looksLikeOne(words) ? Kind.HEADING : Kind.PARAGRAPH;
        }
    }
}
