package exhibit.recognition;

import exhibit.EntityType;
import exhibit.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with marks, as the tables under {@code recognition/} write it. {@code [Turkey|COUNTRY:TR]} must be found, exactly so;
 * {@code [army|ORGANISATION/COMPANY]} as one of the types; {@code :TR} is the entity's own country code, {@code @TR} that of
 * the company's country, {@code #a} is shared by the names of one entity. <code>{lead|PRODUCT}</code> must not be found, not
 * even in part, as any of the types, <code>{lead}</code> not as anything. Marks nest; {@code ¶} begins a paragraph.
 */
record Marked(String text, List<Wanted> wanted, List<Barred> barred) {
    /** Must be found; {@code iso2}, {@code country} and {@code key} may be {@code null}. */
    record Wanted(Span span, Set<EntityType> types, String iso2, String country, String key) {}

    /** Must not be found as any of the types. */
    record Barred(Span span, Set<EntityType> types) {}

    private static final Pattern SPEC = Pattern.compile("([A-Z/]+)(?::([A-Z]{2}))?(?:@([A-Z]{2}))?(?:#(\\w+))?");

    static Marked parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Wanted> wanted = new ArrayList<>();
        List<Barred> barred = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int index = 0;
        while (index < marked.length()) {
            char sign = marked.charAt(index);
            int next = index + 1;
            if (sign == '[' || sign == '{') {
                open.push(text.length());
            } else if (sign == '|' || sign == ']' || sign == '}') {
                int close = sign == '|' ? closing(marked, index) : index;
                String spec = sign == '|' ? marked.substring(index + 1, close) : "";
                Span span = new Span(open.pop(), text.length());
                if (marked.charAt(close) == ']') {
                    wanted.add(wanted(span, spec));
                } else {
                    barred.add(new Barred(span, spec.isEmpty() ? EnumSet.allOf(EntityType.class) : types(spec)));
                }
                next = close + 1;
            } else {
                text.append(sign == '\u00b6' ? "\n\n" : sign);
            }
            index = next;
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a mark is not closed: " + marked);
        }
        return new Marked(text.toString(), List.copyOf(wanted), List.copyOf(barred));
    }

    private static int closing(String marked, int from) {
        int index = from;
        while (marked.charAt(index) != ']' && marked.charAt(index) != '}') {
            index++;
        }
        return index;
    }

    private static Wanted wanted(Span span, String spec) {
        Matcher matcher = SPEC.matcher(spec);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no type: " + spec);
        }
        return new Wanted(span, types(matcher.group(1)), matcher.group(2), matcher.group(3), matcher.group(4));
    }

    private static Set<EntityType> types(String names) {
        return Arrays.stream(names.split("/", -1))
                .map(EntityType::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
    }
}
