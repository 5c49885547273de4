package exhibit.store;

import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.FoldedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A company, product or country takes part in a record; who is merged with it counts as the same.
 *
 * @param kind of what is named
 * @param name its key; or words that one of its names has in this order, each at the beginning of a word, the last perhaps cut short; of a
 *     country its whole name or an ISO 3166 code; of products also a category, or digits that a code of the Harmonized System begins with
 * @param roles it has one of these; empty for any
 */
public record TakesPart(Kind kind, String name, Set<Role> roles) implements Condition {
    /** More are looked up row by row, as the index tries one after the other. */
    private static final int FEW = 200;

    private static final Pattern CODE = Pattern.compile("[0-9]{2}[0-9.]*");
    private static final int WHOLE_HEADING = 6;

    public TakesPart {
        roles = Role.inOrder(roles);
    }

    @Override
    public void narrow(Selection selection) {
        if (kind == Kind.PRODUCT && CODE.matcher(name).matches()) {
            selection.anyTag(heading(name.replace(".", "")));
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        String entities = entities(value -> {
            values.put("e" + values.size(), value);
            return ":e" + (values.size() - 1);
        });
        List<Long> found = selection
                .handle()
                .createQuery(entities + " LIMIT " + (FEW + 1))
                .bindMap(values)
                .mapTo(Long.class)
                .list();
        if (found.size() > FEW) {
            selection.where(byRow(selection));
        } else {
            List<String> tags = new ArrayList<>(others());
            found.stream().sorted().map(Tag::entity).flatMap(this::withRoles).forEach(tags::add);
            selection.anyTag(tags);
        }
    }

    /** The entities' ids as SQL. */
    private String entities(Function<Object, String> bind) {
        String members = "SELECT DISTINCT member.id FROM entity JOIN entity member ON member.page = entity.page";
        String ofKind = " WHERE entity.kind = '" + kind.wireName() + "' AND ";
        Optional<EntityKey> key = EntityKey.parse(name).filter(parsed -> parsed.kind() == kind);
        if (key.isPresent()) {
            return members + ofKind + "entity.key = " + bind.apply(key.get().name());
        }
        if (kind == Kind.COUNTRY) {
            return members + ofKind + "(entity.key = " + bind.apply(iso2(name))
                    + " OR entity.id IN (SELECT entity FROM name WHERE folded = " + bind.apply(FoldedName.of(name))
                    + "))";
        }
        String words = "{" + kind.wireName() + "} : \"" + FoldedName.of(name) + "\" *";
        return members + ofKind + "entity.id IN (SELECT name.entity FROM name_search"
                + " JOIN name ON name.id = name_search.rowid WHERE name_search MATCH " + bind.apply(words) + ")";
    }

    private String byRow(Selection selection) {
        String ofRoles = roles.isEmpty()
                ? ""
                : roles.stream()
                        .map(role -> String.valueOf(role.number()))
                        .collect(Collectors.joining(", ", " AND argument.role IN (", ")"));
        String tagged = others().isEmpty()
                ? ""
                : " UNION ALL SELECT rowid FROM search WHERE search MATCH " + selection.bind(Selection.match(others()));
        return "evidence.id IN (SELECT argument.evidence FROM argument WHERE argument.entity IN ("
                + entities(selection::bind) + ")" + ofRoles + tagged + ")";
    }

    /** What else the words may be, beside a name. */
    private List<String> others() {
        if (EntityKey.parse(name).isPresent()) {
            return List.of();
        }
        return switch (kind) {
            case COMPANY -> List.of();
            case PRODUCT -> withRoles(Tag.category(name)).toList();
            case COUNTRY -> withRoles(Tag.place(name)).toList();
        };
    }

    /** Records have the first two, four and six digits of a code. */
    private List<String> heading(String digits) {
        boolean isWhole = digits.length() % 2 == 0 || digits.length() > WHOLE_HEADING;
        if (isWhole) {
            return withRoles(Tag.heading(digits)).toList();
        }
        return IntStream.rangeClosed(0, 9)
                .mapToObj(next -> Tag.heading(digits + next))
                .flatMap(this::withRoles)
                .toList();
    }

    private Stream<String> withRoles(String tag) {
        return roles.isEmpty() ? Stream.of(tag) : roles.stream().map(role -> tag + Tag.role(role));
    }

    private static String iso2(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Arrays.stream(Locale.getISOCountries())
                .filter(iso2 -> new Locale("", iso2).getISO3Country().equals(upper))
                .findFirst()
                .orElse(upper);
    }
}
