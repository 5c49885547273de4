package exhibit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One sentence, heading, list item or table row, with its language view.
 *
 * @param span where, in UTF-16 units of the source text; never crosses a block
 * @param tokens in order, each inside {@code span}
 * @param chunks base phrases in order, not overlapping, by token index
 * @param block the block it stands in
 * @param tree its dependency tree, or {@code null} where none was read
 * @param names what the encoder takes for names in it; empty where it read nothing
 * @param claims what the encoder takes for claims in it; empty where it read nothing
 */
public record Sentence(
        Span span,
        List<Token> tokens,
        List<Chunk> chunks,
        Block block,
        Tree tree,
        List<Mention> names,
        List<ReadClaim> claims) {
    public Sentence {
        requireNonNull(span, "span");
        requireNonNull(block, "block");
        tokens = List.copyOf(tokens);
        chunks = List.copyOf(chunks);
        names = List.copyOf(names);
        claims = List.copyOf(claims);
    }

    /** One that no encoder has read. */
    public Sentence(Span span, List<Token> tokens, List<Chunk> chunks, Block block) {
        this(span, tokens, chunks, block, null, List.of(), List.of());
    }
}
