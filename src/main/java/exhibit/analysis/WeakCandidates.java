package exhibit.analysis;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A noun that may or may not be goods ("line"), or capitals that may or may not be a company, are worth an answer only where
 * a claim rests on them: candidates that no record uses are left out.
 */
final class WeakCandidates {
    /** Below it a thing's best mention is a candidate only. */
    private static final double SURE = 0.55;

    private WeakCandidates() {}

    static List<Entity> without(List<Entity> entities, List<EvidenceRecord> evidence) {
        Set<String> used = new HashSet<>();
        for (EvidenceRecord record : evidence) {
            record.products().forEach(product -> used.add(product.entity()));
            record.companies().forEach(company -> used.add(company.entity()));
            if (record.attributedTo() != null && record.attributedTo().entity() != null) {
                used.add(record.attributedTo().entity());
            }
        }
        return entities.stream()
                .filter(entity -> !isCandidateType(entity) || used.contains(entity.id()) || isSure(entity))
                .toList();
    }

    private static boolean isCandidateType(Entity entity) {
        return entity.type() == EntityType.PRODUCT || entity.type() == EntityType.COMPANY;
    }

    private static boolean isSure(Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> mention.confidence() >= SURE);
    }
}
