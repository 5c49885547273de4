package exhibit;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is one and the same across documents: a company by its name without legal form, a country by its ISO 3166 code, goods by their
 * name in the singular. Written {@code company:kinghope-technology}, {@code country:CN}, {@code product:steel-pipe}.
 *
 * @param kind of thing
 * @param name letters and digits, words joined by hyphens; never empty. A person who parts two of one name adds {@code ~2}
 */
public record EntityKey(Kind kind, String name) {
    private static final Pattern WRITTEN =
            Pattern.compile("(company|product|country):([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*(?:~[1-9][0-9]{0,5})?)");
    private static final String ARTICLE = "the ";

    /** What records are about. */
    public enum Kind {
        COMPANY,
        PRODUCT,
        COUNTRY;

        /** The name in keys. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EntityKey {
        requireNonNull(kind, "kind");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a key without a name");
        }
    }

    /** A company's; {@code legalForm} as it ends the name, or {@code null}. Empty where the name has neither letter nor digit. */
    public static Optional<EntityKey> company(String name, String legalForm) {
        String bare = legalForm != null && name.endsWith(legalForm)
                ? name.substring(0, name.length() - legalForm.length())
                : name;
        String folded = FoldedName.of(bare);
        String words = folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
        return of(Kind.COMPANY, words.isEmpty() ? FoldedName.of(name) : words);
    }

    /** Of goods, by the words that name them. */
    public static Optional<EntityKey> product(String name) {
        return of(Kind.PRODUCT, Singular.of(FoldedName.of(name)));
    }

    /** A country's; one without a code, as a group of countries, has its name. */
    public static Optional<EntityKey> country(String iso2, String name) {
        return iso2 == null
                ? of(Kind.COUNTRY, FoldedName.of(name))
                : Optional.of(new EntityKey(Kind.COUNTRY, iso2.toUpperCase(Locale.ROOT)));
    }

    /** Reads a key as {@link #toString} writes it; empty where it is none. */
    public static Optional<EntityKey> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new EntityKey(Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return kind.wireName() + ":" + name;
    }

    private static Optional<EntityKey> of(Kind kind, String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new EntityKey(kind, words.replace(' ', '-')));
    }
}
