package exhibit.entity;

import exhibit.EntityType;
import exhibit.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Mentions that name one thing, while an answer is put together. Used by one thread. */
final class Group {
    private final List<Mention> mentions = new ArrayList<>();

    void add(Mention mention) {
        mentions.add(mention);
    }

    void addAll(Group other) {
        mentions.addAll(other.mentions);
    }

    /** In order of the text. */
    List<Mention> mentions() {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    /** The type of its surest mention. */
    EntityType type() {
        return surest().type();
    }

    private Mention surest() {
        return mentions.stream()
                .max(Comparator.comparingDouble(Mention::confidence)
                        .thenComparing(Comparator.comparing(Mention::start).reversed()))
                .orElseThrow();
    }

    /** The longest form, the first of equals. */
    String fullest() {
        String longest = "";
        for (Mention mention : mentions()) {
            String form = plain(mention.text());
            longest = form.length() > longest.length() ? form : longest;
        }
        return longest;
    }

    /** Every form in order of first mention. */
    Set<String> forms() {
        Set<String> forms = new LinkedHashSet<>();
        mentions().forEach(mention -> forms.add(plain(mention.text())));
        return forms;
    }

    /** White space made plain, for a name may run over a line's end. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace('\u2019', '\'');
    }
}
