package exhibit.support;

import exhibit.Block;
import exhibit.Page;
import exhibit.SourceText;
import exhibit.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Texts of one page, as reading would give them. */
public final class Sources {
    private Sources() {}

    /** A text whose paragraphs are parted by {@code between}; blank ones are none. */
    public static SourceText of(String text, String between) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split(between, -1)) {
            if (!paragraph.isBlank()) {
                blocks.add(new Block(new Span(start, start + paragraph.length()), Block.Kind.PARAGRAPH, null));
            }
            start += paragraph.length() + between.length();
        }
        return new SourceText(
                text,
                List.of(new Page(1, 0, text.length(), false)),
                blocks,
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
