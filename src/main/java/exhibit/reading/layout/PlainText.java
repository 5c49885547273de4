package exhibit.reading.layout;

import exhibit.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text file into passages: blank lines part paragraphs, form feeds part pages, lines cut at a width are joined. */
public final class PlainText {
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern MARKDOWN_RULE =
            Pattern.compile("^\\s*(?:[-*_]\\s*){3,}$|^\\s*\\|?[\\s:|-]+\\|[\\s:|-]*$");
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("!?\\[([^\\]\\[]*)\\]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern MARKDOWN_EMPHASIS = Pattern.compile("(\\*\\*|__|(?<!\\w)[*_](?=\\S))(.+?)\\1");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~$-])");

    private final boolean markdown;
    private final LineJoiner joiner;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int page = 1;

    private PlainText(boolean markdown, Vocabulary vocabulary) {
        this.markdown = markdown;
        this.joiner = new LineJoiner(vocabulary);
    }

    /**
     * A text file as passages.
     *
     * @param pageCount form feeds and one
     */
    public record Parted(List<Passage> passages, int pageCount) {}

    public static Parted part(String text) {
        return part(text, false);
    }

    /** The same, with Markdown's marks of headings, items, rows, links and emphasis read and taken away. */
    public static Parted partMarkdown(String text) {
        return part(text, true);
    }

    private static Parted part(String text, boolean markdown) {
        String[] lines = text.replace("\uFEFF", "").split("\\r\\n|\\r|\\n", -1);
        Vocabulary vocabulary = new Vocabulary();
        for (String line : lines) {
            vocabulary.addLine(line.strip());
        }
        PlainText parser = new PlainText(markdown, vocabulary);
        for (String line : lines) {
            parser.addWithPages(line);
        }
        parser.flush();
        return new Parted(parser.passages, parser.page);
    }

    private void addWithPages(String line) {
        String[] parts = line.split("\f", -1);
        for (int index = 0; index < parts.length; index++) {
            if (index > 0) {
                flush();
                page++;
            }
            add(parts[index]);
        }
    }

    private void add(String line) {
        if (line.isBlank() || (markdown && MARKDOWN_RULE.matcher(line).matches())) {
            flush();
            return;
        }
        Matcher heading = MARKDOWN_HEADING.matcher(line);
        if (markdown && heading.matches()) {
            flush();
            add(Kind.HEADING, heading.group(1));
        } else if (markdown && line.strip().startsWith("|")) {
            flush();
            add(Kind.TABLE_ROW, row(line.strip()));
        } else {
            if (!open.isEmpty() && startsNew(line)) {
                flush();
            }
            open.add(line.stripTrailing());
        }
    }

    private boolean startsNew(String line) {
        return ListMarks.startsItem(line.strip())
                || (indentation(line) >= indentation(open.get(open.size() - 1)) + 2
                        && !ListMarks.startsItem(open.get(0).strip()))
                || (!markdown && isShort(open.get(open.size() - 1)) && endsSentence(open.get(open.size() - 1)));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isShort(String line) {
        return line.length() < 50;
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && ".!?:".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static String row(String line) {
        String inner = line.replaceAll("^\\||\\|$", "");
        return String.join("\t", inner.strip().split("\\s*(?<!\\\\)\\|\\s*", -1));
    }

    private void flush() {
        StringBuilder text = new StringBuilder();
        for (String line : open) {
            joiner.append(text, line.strip().replaceAll("[ \\t]+", " "));
        }
        if (!text.isEmpty()) {
            add(kind(text.toString()), text.toString());
        }
        open.clear();
    }

    private Kind kind(String text) {
        if (ListMarks.startsItem(text)) {
            return Kind.LIST_ITEM;
        }
        return !markdown && open.size() <= 2 && Headings.looksLikeOne(text) ? Kind.HEADING : Kind.PARAGRAPH;
    }

    private void add(Kind kind, String text) {
        String words = markdown ? unmarked(text) : text;
        if (!words.isBlank()) {
            passages.add(new Passage(kind, page, words.strip()));
        }
    }

    private static String unmarked(String text) {
        String unlinked = MARKDOWN_LINK.matcher(text).replaceAll("$1");
        String plain = MARKDOWN_EMPHASIS.matcher(unlinked).replaceAll("$2");
        return ESCAPED.matcher(plain).replaceAll("$1");
    }
}
