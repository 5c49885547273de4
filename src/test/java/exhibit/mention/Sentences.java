package exhibit.mention;

import exhibit.Block;
import exhibit.Chunk;
import exhibit.Mention;
import exhibit.Page;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One sentence written with its tags: {@code "[ Chinese/JJ firms/NNS ] sell/VBP"}; brackets are noun phrases. */
public record Sentences(SourceText source, List<Sentence> list) {
    /** A tagged sentence; tokens are parted by one space except before punctuation and "'s". */
    public static Sentences tagged(String tagged) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Chunk> chunks = new ArrayList<>();
        int open = 0;
        for (String item : tagged.strip().split("\\s+", -1)) {
            if (item.equals("[")) {
                open = tokens.size();
            } else if (item.equals("]")) {
                chunks.add(new Chunk(Chunk.Kind.NP, open, tokens.size()));
            } else {
                tokens.add(token(item, text));
            }
        }
        Span all = new Span(0, text.length());
        Block block = new Block(all, Block.Kind.PARAGRAPH, null);
        SourceText source = new SourceText(
                text.toString(),
                List.of(new Page(1, 0, text.length(), false)),
                List.of(block),
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
        return new Sentences(source, List.of(new Sentence(all, tokens, chunks, block)));
    }

    private static Token token(String item, StringBuilder text) {
        int slash = item.lastIndexOf('/');
        String word = item.substring(0, slash);
        String tag = item.substring(slash + 1);
        if (text.length() > 0
                && !List.of(",", ".", "POS", ")").contains(tag)
                && text.charAt(text.length() - 1) != '(') {
            text.append(' ');
        }
        int start = text.length();
        text.append(word);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plural = tag.equals("NNS") && lower.endsWith("s");
        return new Token(new Span(start, text.length()), tag, plural ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** What a finder finds, as {@code "TYPE words"}. */
    public List<String> found(MentionFinder finder) {
        return finder.find(source, list).stream()
                .map(mention -> mention.type() + " " + mention.text())
                .toList();
    }

    /** The words of the goods that a finder finds. */
    public List<Mention> mentions(MentionFinder finder) {
        return finder.find(source, list);
    }
}
