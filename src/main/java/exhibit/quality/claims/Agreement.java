package exhibit.quality.claims;

import exhibit.EvidenceRecord;
import exhibit.quality.claims.GoldClaim.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far a record says what a gold claim says.
 *
 * @param right required slots with the right value and role
 * @param required slots of the claim
 * @param missing required slots that the record lacks
 * @param wrongRole required slots with the right value and another role, as {@code value:ROLE|ROLE found as ROLE}
 * @param madeUp slots of the record that the claim has not
 */
record Agreement(int right, int required, List<Slot> missing, List<String> wrongRole, List<Part> madeUp) {
    static Agreement of(GoldClaim claim, EvidenceRecord record) {
        List<Part> left = Part.of(record);
        List<Slot> missing = new ArrayList<>();
        List<String> wrongRole = new ArrayList<>();
        int right = 0;
        // required slots choose first, so that an optional one of the same name takes what they leave
        for (Slot slot : claim.slots().stream()
                .sorted(Comparator.comparing(Slot::optional))
                .toList()) {
            List<Part> named = left.stream().filter(part -> part.names(slot)).toList();
            Part good = named.stream()
                    .filter(part -> slot.allows(part.role()))
                    .findFirst()
                    .orElse(null);
            if (good != null) {
                left.remove(good);
                right += slot.optional() ? 0 : 1;
            } else if (!named.isEmpty()) {
                left.remove(named.get(0));
                if (!slot.optional()) {
                    wrongRole.add(slot + " found as " + named.get(0).role());
                }
            } else if (!slot.optional()) {
                missing.add(slot);
            }
        }
        left.removeIf(part -> claim.slots().stream().anyMatch(part::names)); // said twice is not made up
        return new Agreement(right, claim.required(), missing, wrongRole, left);
    }

    boolean isHalf() {
        return right * 2 >= required;
    }

    boolean isExact() {
        return right == required && madeUp.isEmpty();
    }
}
