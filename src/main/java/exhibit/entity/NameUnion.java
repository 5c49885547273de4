package exhibit.entity;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which names of a document are one: those alike without legal form and case, an acronym and the name that it follows in
 * parentheses or whose initials it is, and a name and its first words where no other name begins with them. Used by one thread.
 */
final class NameUnion {
    private final CompanyResolver companies;
    private final Map<String, String> joined = new HashMap<>();

    NameUnion(CompanyResolver companies, SourceText source, List<Mention> mentions) {
        this.companies = companies;
        TreeSet<String> cores = new TreeSet<>();
        for (Mention mention : mentions) {
            if (isName(mention)) {
                cores.add(core(mention));
            }
        }
        joinBeginnings(cores);
        joinInitials(mentions);
        joinParentheses(source, mentions);
    }

    String key(Mention mention) {
        String key = core(mention);
        for (int step = 0; step < 4 && joined.containsKey(key); step++) {
            key = joined.get(key);
        }
        return key;
    }

    private static boolean isName(Mention mention) {
        return mention.type() == EntityType.COMPANY
                || mention.type() == EntityType.ORGANISATION
                || mention.type() == EntityType.PERSON;
    }

    private String core(Mention mention) {
        return companies.core(mention);
    }

    private void join(String shorter, String longer) {
        if (!shorter.equals(longer) && !joined.containsKey(shorter) && !shorter.equals(joined.get(longer))) {
            joined.put(shorter, longer);
        }
    }

    /** "Kestrel Metals" is "Kestrel Metals Mining" when that is the only longer name. */
    private void joinBeginnings(NavigableSet<String> cores) {
        for (String core : cores) {
            List<String> longer = cores.tailSet(core + " ").stream()
                    .takeWhile(other -> other.startsWith(core + " "))
                    .toList();
            if (longer.size() == 1 && core.length() > 3) {
                join(core, longer.get(0));
            }
        }
    }

    private void joinInitials(List<Mention> mentions) {
        Map<String, String> byInitials = new HashMap<>();
        for (Mention mention : mentions) {
            String initials = initials(mention.text());
            if (isName(mention) && initials.length() > 2) {
                byInitials.putIfAbsent(initials, core(mention));
            }
        }
        for (Mention mention : mentions) {
            if (isName(mention) && byInitials.containsKey(mention.text())) {
                join(core(mention), byInitials.get(mention.text()));
            }
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : Group.plain(name).split("[ -]", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private void joinParentheses(SourceText source, List<Mention> mentions) {
        for (int at = 1; at < mentions.size(); at++) {
            Mention name = mentions.get(at - 1);
            Mention acronym = mentions.get(at);
            boolean close = name.end() <= acronym.start() && acronym.start() - name.end() <= 8;
            if (close && acronym.source().contains("acronym") && isName(name)) {
                String between = source.words(new Span(/* start= */ name.end(), /* end= */ acronym.start()));
                if (between.contains("(")) {
                    join(core(acronym), core(name));
                }
            }
        }
    }
}
