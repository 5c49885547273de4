package exhibit.analysis;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A noun that may or may not be goods ("line", "platform") is worth an answer only where a claim rests on it: weak product
 * candidates that no record uses are left out.
 */
final class WeakProducts {
    /** Below it a product's best mention is a candidate only. */
    private static final double SURE = 0.6;

    private WeakProducts() {}

    static List<Entity> without(List<Entity> entities, List<EvidenceRecord> evidence) {
        Set<String> used = new HashSet<>();
        evidence.forEach(record -> record.products().forEach(product -> used.add(product.entity())));
        return entities.stream()
                .filter(entity -> entity.type() != EntityType.PRODUCT || used.contains(entity.id()) || isSure(entity))
                .toList();
    }

    private static boolean isSure(Entity entity) {
        return entity.mentions().stream().anyMatch(mention -> mention.confidence() >= SURE);
    }
}
