package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name is one kind of thing in one document: what most of its mentions say, weighed by their confidence, holds for all of
 * them. Only what a model or a mere guess says is changed; rules and lists vote and stay, since they know why.
 */
final class MajorityType {
    private MajorityType() {}

    static List<Mention> of(List<Mention> merged) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        for (Mention mention : merged) {
            if (isOpen(mention)) {
                votes.computeIfAbsent(key(mention), key -> new EnumMap<>(EntityType.class))
                        .merge(mention.type(), mention.confidence(), Double::sum);
            }
        }
        return merged.stream()
                .map(mention ->
                        isOpen(mention) && isUnsure(mention) ? retyped(mention, votes.get(key(mention))) : mention)
                .toList();
    }

    private static boolean isOpen(Mention mention) {
        return switch (mention.type()) {
            case COMPANY, ORGANISATION, PERSON -> true;
            case LOCATION -> mention.comesFromModel(); // one that no list knows
            default -> false;
        };
    }

    private static boolean isUnsure(Mention mention) {
        boolean paper = mention.text().matches(".*[.\\d].*"); // "H.Rept. 116-455": models differ, and none is right
        return !paper && (mention.comesFromModel() || mention.source().equals("shape"));
    }

    private static Mention retyped(Mention mention, Map<EntityType, Double> votes) {
        EntityType most = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(mention.type());
        return most == mention.type() || votes.get(most).equals(votes.get(mention.type()))
                ? mention
                : new Mention(
                        mention.start(),
                        mention.end(),
                        mention.page(),
                        mention.text(),
                        most,
                        mention.confidence(),
                        mention.source());
    }

    private static String key(Mention mention) {
        return mention.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
