package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A name that was found surely once is found again wherever the document writes it, also without its legal form. */
final class RepeatFinder {
    private static final Set<EntityType> TYPES =
            EnumSet.of(EntityType.COMPANY, EntityType.ORGANISATION, EntityType.PERSON);
    private static final double SURE = 0.75;
    private static final int LONGEST = 8;

    private final Lexicons lexicons;

    RepeatFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    List<Mention> find(SourceText source, List<Sentence> sentences, List<Mention> known) {
        Map<String, Mention> names = names(known);
        List<Mention> found = new ArrayList<>();
        if (names.isEmpty()) {
            return found;
        }
        Set<List<Object>> there = known.stream().map(RepeatFinder::place).collect(Collectors.toSet());
        for (Sentence sentence : sentences) {
            Words words = Words.of(source, sentence);
            int at = 0;
            while (at < words.size()) {
                at = findAt(words, at, names, found);
            }
        }
        found.removeIf(mention -> there.contains(place(mention)));
        return found;
    }

    private static List<Object> place(Mention mention) {
        return List.of(mention.span(), mention.type());
    }

    private static int findAt(Words words, int at, Map<String, Mention> names, List<Mention> found) {
        if (!words.get(at).isCapitalised()) {
            return at + 1;
        }
        for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
            Mention first = names.get(words.phrase(at, end));
            if (first != null) {
                found.add(Mention.at(
                        words.source(), words.span(at, end), first.type(), first.confidence() * 0.95, "document"));
                return end;
            }
        }
        return at + 1;
    }

    private Map<String, Mention> names(List<Mention> known) {
        Map<String, Mention> names = new HashMap<>();
        for (Mention mention : known) {
            boolean capital = Character.isUpperCase(mention.text().charAt(0));
            if (TYPES.contains(mention.type()) && mention.confidence() >= SURE && capital) {
                names.putIfAbsent(mention.text(), mention);
                String bare = lexicons.legalForms().without(mention.text());
                if (mention.type() == EntityType.COMPANY && isTelling(bare)) {
                    names.putIfAbsent(bare, mention);
                }
            }
        }
        return names;
    }

    /** Whether a name without its legal form is no place, good or other common word. */
    private boolean isTelling(String bare) {
        return bare.length() > 3
                && lexicons.countries().named(bare).isEmpty()
                && lexicons.countries().ofDemonym(bare).isEmpty()
                && lexicons.places().named(bare).isEmpty()
                && lexicons.goods().named(bare).isEmpty();
    }
}
