package exhibit.http;

import exhibit.AnalysisResult;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;

/** How the answer is wanted: its offset unit, and whether co-mentions belong to it. */
public class Shape {
    @QueryParam("offsets")
    String offsets;

    @QueryParam("include")
    List<String> include;

    OffsetUnit unit() {
        if (offsets == null) {
            return OffsetUnit.CODEPOINT;
        }
        return Arrays.stream(OffsetUnit.values())
                .filter(unit -> unit.wireName().equals(offsets))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest("offsets is codepoint or utf16."));
    }

    boolean hasCoMentions() {
        List<String> wanted = include == null ? List.of() : include;
        if (!wanted.stream().allMatch("co-mention"::equals)) {
            throw ProblemException.badRequest("include takes only co-mention.");
        }
        return !wanted.isEmpty();
    }

    /** Refuses what it does not know before any work is done. */
    void check() {
        unit();
        hasCoMentions();
    }

    AnalysisResult of(AnalysisResult result, String text) {
        AnalysisResult counted = result.in(unit(), text);
        return hasCoMentions()
                ? counted
                : counted.withEvidence(counted.evidence().stream()
                        .filter(claim -> claim.type() != EvidenceType.CO_MENTION)
                        .toList());
    }
}
