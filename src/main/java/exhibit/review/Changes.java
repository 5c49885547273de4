package exhibit.review;

import exhibit.AnalysisResult;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a newer analysis of a document reads otherwise, in order of the text. Co-mentions are left out, as they claim nothing.
 *
 * @param same records that both have
 * @param added records that only the newer one has
 * @param removed records that only the older one had
 * @param changed records of overlapping quotes and one type, whose slots differ
 */
public record Changes(int same, List<EvidenceRecord> added, List<EvidenceRecord> removed, List<Changed> changed) {
    /** A record before and after. */
    public record Changed(EvidenceRecord before, EvidenceRecord after) {}

    public Changes {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Both counted in one unit. */
    public static Changes between(AnalysisResult older, AnalysisResult newer) {
        Map<String, EvidenceRecord> before = claims(older);
        List<EvidenceRecord> unknown = new ArrayList<>();
        int same = 0;
        for (EvidenceRecord record : claims(newer).values()) {
            if (before.remove(record.id()) == null) {
                unknown.add(record);
            } else {
                same++;
            }
        }
        List<EvidenceRecord> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (EvidenceRecord record : unknown) {
            Optional<EvidenceRecord> old = before.values().stream()
                    .filter(other ->
                            other.type() == record.type() && place(other).overlaps(place(record)))
                    .findFirst();
            old.ifPresentOrElse(
                    other -> {
                        before.remove(other.id());
                        changed.add(new Changed(other, record));
                    },
                    () -> added.add(record));
        }
        return new Changes(same, added, List.copyOf(before.values()), changed);
    }

    private static Map<String, EvidenceRecord> claims(AnalysisResult result) {
        return result.evidence().stream()
                .filter(record -> record.type() != EvidenceType.CO_MENTION)
                .collect(Collectors.toMap(
                        EvidenceRecord::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Span place(EvidenceRecord record) {
        return new Span(record.quote().start(), record.quote().end());
    }
}
