package exhibit;

import java.util.List;

/**
 * The answer for one document, including what was not read.
 *
 * @param offsetUnit how every start and end is counted
 * @param document what is known of the document itself
 * @param entities companies, products, countries and others, in order of first mention
 * @param evidence the claims, in order of the text
 * @param coverage how much was analysed
 * @param warnings what the reader must know
 * @param provenance what made the answer
 */
public record AnalysisResult(
        OffsetUnit offsetUnit,
        DocumentInfo document,
        List<Entity> entities,
        List<EvidenceRecord> evidence,
        Coverage coverage,
        List<Warning> warnings,
        Provenance provenance) {
    public AnalysisResult {
        entities = List.copyOf(entities);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
    }

    /**
     * The same answer with every position counted in another unit.
     *
     * @param text the canonical text of this document
     * @throws IllegalStateException if this answer is not counted in UTF-16 units
     */
    public AnalysisResult in(OffsetUnit unit, String text) {
        if (offsetUnit != OffsetUnit.UTF16) {
            throw new IllegalStateException("already counted in " + offsetUnit);
        }
        OffsetMap map = unit.from(text)::applyAsInt;
        return new AnalysisResult(
                unit,
                document.withOffsets(map),
                entities.stream().map(entity -> entity.withOffsets(map)).toList(),
                evidence.stream().map(claim -> claim.withOffsets(map)).toList(),
                new Coverage(
                        map.of(coverage.characters()),
                        unit == OffsetUnit.UTF16
                                ? coverage.analysed()
                                : Math.min(map.of(coverage.characters()), coverage.analysed()),
                        coverage.skipped().stream()
                                .map(skipped -> skipped.withOffsets(map))
                                .toList()),
                warnings,
                provenance);
    }

    /** The same answer with other evidence, such as a part of it. */
    public AnalysisResult withEvidence(List<EvidenceRecord> chosen) {
        return new AnalysisResult(offsetUnit, document, entities, chosen, coverage, warnings, provenance);
    }
}
