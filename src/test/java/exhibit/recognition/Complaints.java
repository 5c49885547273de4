package exhibit.recognition;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the entities of a text lack that its marks ask for, and have that they bar; a line each. */
final class Complaints {
    private final Marked marked;
    private final List<Entity> entities;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();

    private Complaints(Marked marked, List<Entity> entities) {
        this.marked = marked;
        this.entities = entities;
    }

    static List<String> of(Marked marked, List<Entity> entities) {
        Complaints complaints = new Complaints(marked, entities);
        marked.wanted().forEach(complaints::check);
        marked.barred().forEach(complaints::check);
        return complaints.lines;
    }

    private void check(Marked.Wanted wanted) {
        Entity entity = entities.stream()
                .filter(one -> one.mentions().stream()
                        .anyMatch(mention -> mention.span().equals(wanted.span())
                                && wanted.types().contains(mention.type())))
                .findFirst()
                .orElse(null);
        if (entity == null) {
            lines.add("not found: " + words(wanted.span()) + " " + wanted.types() + ", but " + at(wanted.span()));
            return;
        }
        if (wanted.iso2() != null && !wanted.iso2().equals(entity.iso2())) {
            lines.add(words(wanted.span()) + " is of " + entity.iso2() + ", not " + wanted.iso2());
        }
        String country = entity.country() == null ? null : entity.country().iso2();
        if (wanted.country() != null && !wanted.country().equals(country)) {
            lines.add(words(wanted.span()) + " is a company of " + country + ", not " + wanted.country());
        }
        if (wanted.key() != null
                && !Objects.requireNonNullElse(keys.putIfAbsent(wanted.key(), entity.id()), entity.id())
                        .equals(entity.id())) {
            lines.add(words(wanted.span()) + " is an entity of its own");
        }
    }

    private void check(Marked.Barred barred) {
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.span().overlaps(barred.span()) && bars(barred, mention.type())) {
                    lines.add("found, but should not be: " + line(mention));
                }
            }
        }
    }

    /** A demonym names a country, so that what is no country is no demonym either. */
    private static boolean bars(Marked.Barred barred, EntityType type) {
        return barred.types().contains(type)
                || type == EntityType.NORP && barred.types().contains(EntityType.COUNTRY);
    }

    private String words(Span span) {
        return "\u201c" + marked.text().substring(span.start(), span.end()) + "\u201d";
    }

    private List<String> at(Span span) {
        return entities.stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.span().overlaps(span))
                .map(Complaints::line)
                .toList();
    }

    private static String line(Mention mention) {
        return mention.type() + " " + mention.text() + " (" + mention.source() + " "
                + Math.round(mention.confidence() * 100) + ")";
    }
}
