package exhibit.reading.layout;

import exhibit.Block;
import exhibit.Block.Kind;
import exhibit.Page;
import exhibit.Skipped;
import exhibit.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Puts passages together to the one text, and notes where pages and blocks are.
 *
 * <p>A new page begins where its first words do. A passage that runs over a page's end holds the boundary inside, so what else
 * stands on the new page comes after it.
 */
public final class TextAssembler {
    private final int maxCharacters;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final int[] starts;
    private String section;
    private Kind last;
    private int page;
    private boolean full;

    private TextAssembler(int pageCount, int maxCharacters) {
        this.starts = new int[pageCount + 1];
        this.maxCharacters = maxCharacters;
    }

    /**
     * The text and where its parts are.
     *
     * @param full whether the limit of characters cut something off
     */
    public record Assembled(String text, List<Page> pages, List<Block> blocks, List<Skipped> skipped, boolean full) {}

    /**
     * Puts passages together.
     *
     * @param passages in reading order; a page number never falls
     * @param pageCount at least 1 and the greatest page number
     * @param ocrPages pages whose words were recognised
     * @param maxCharacters where to stop, at the end of a passage
     */
    public static Assembled assemble(List<Passage> passages, int pageCount, Set<Integer> ocrPages, int maxCharacters) {
        TextAssembler assembler = new TextAssembler(pageCount, maxCharacters);
        passages.forEach(assembler::add);
        return assembler.finish(pageCount, ocrPages);
    }

    private void add(Passage passage) {
        int length = passage.pieces().stream()
                .mapToInt(piece -> piece.text().length())
                .sum();
        full = full || text.length() + length > maxCharacters;
        if (full) {
            skipped.add(new Skipped(text.length(), text.length(), passage.firstPage(), "too-many-characters"));
            return;
        }
        separate(passage.kind());
        turnTo(passage.firstPage());
        int start = text.length();
        for (Piece piece : passage.pieces()) {
            turnTo(piece.page());
            text.append(piece.text());
        }
        addBlock(passage, new Span(start, text.length()));
    }

    private void addBlock(Passage passage, Span span) {
        if (passage.kind() == Kind.HEADING) {
            section = passage.text();
        }
        blocks.add(new Block(span, passage.kind(), passage.kind() == Kind.FURNITURE ? null : section));
        if (passage.kind() == Kind.FURNITURE) {
            skipped.add(new Skipped(span.start(), span.end(), passage.firstPage(), "furniture"));
        }
        last = passage.kind();
    }

    private void separate(Kind next) {
        if (last != null) {
            boolean rows = last == next && (next == Kind.TABLE_ROW || next == Kind.LIST_ITEM || next == Kind.FURNITURE);
            text.append(rows ? "\n" : "\n\n");
        }
    }

    private void turnTo(int number) {
        while (page < number) {
            page++;
            starts[page] = text.length();
        }
    }

    private Assembled finish(int pageCount, Set<Integer> ocrPages) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        Arrays.fill(starts, page + 1, starts.length, text.length());
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= pageCount; number++) {
            int end = number == pageCount ? text.length() : starts[number + 1];
            pages.add(new Page(number, number == 1 ? 0 : starts[number], end, ocrPages.contains(number)));
        }
        return new Assembled(text.toString(), pages, blocks, merged(), full);
    }

    /** One entry a page for what did not fit. */
    private List<Skipped> merged() {
        return skipped.stream().distinct().toList();
    }
}
