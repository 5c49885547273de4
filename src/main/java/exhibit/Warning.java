package exhibit;

/**
 * What the reader of an answer must know.
 *
 * @param code stable, kebab-case, such as {@code pages-not-read}
 * @param detail for a person
 * @param page from 1, or {@code null} where it concerns the whole
 */
public record Warning(String code, String detail, Integer page) {}
