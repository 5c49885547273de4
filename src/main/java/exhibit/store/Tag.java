package exhibit.store;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.FoldedName;
import exhibit.ReviewState;
import java.util.Locale;

/**
 * A word by which the index of records finds what it knows of them beside their quote: {@code e12} is entity 12, {@code e12x3} the same
 * in role 3, {@code x3} anybody in role 3, {@code h8542} a heading of goods, {@code y2020} a year. All end in a digit, so that no stem is
 * made of them.
 */
final class Tag {
    static final String ANY_LIST = "l0";
    static final String OPEN_DATE = "y0";
    private static final int HEADING = 6;

    private Tag() {}

    static String entity(long id) {
        return "e" + id;
    }

    static String role(Role role) {
        return "x" + role.number();
    }

    static String type(EvidenceType type) {
        return word("t", type.name().replace("_", ""));
    }

    static String assertion(Assertion assertion) {
        return word("a", assertion.name());
    }

    static String review(ReviewState state) {
        return word("v", state.name());
    }

    static String year(int year) {
        return "y" + year;
    }

    /** Of the first digits of a code of the Harmonized System, at most six of which are international. */
    static String heading(String digits) {
        return "h" + digits.substring(0, Math.min(HEADING, digits.length()));
    }

    static String category(String words) {
        return word("c", words);
    }

    /** A place that is no country, such as a city; records have it beside its country. */
    static String place(String name) {
        return word("p", name);
    }

    static String list(String name) {
        return word("l", name);
    }

    private static String word(String mark, String words) {
        return mark + FoldedName.of(words.toLowerCase(Locale.ROOT)).replace(" ", "") + "0";
    }
}
