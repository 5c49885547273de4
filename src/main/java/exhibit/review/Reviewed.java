package exhibit.review;

import exhibit.AnalysisResult;
import exhibit.Entity;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document's records as persons left them. */
public final class Reviewed {
    private final AnalysisResult machine;
    private final Parties parties;

    private Reviewed(AnalysisResult machine) {
        this.machine = machine;
        this.parties = new Parties(machine);
    }

    /**
     * The answer with verdicts on its records, edited ones as they were edited, and with those that persons added, in order of the text.
     *
     * @param machine as it was analysed, in UTF-16 units
     * @param newest the newest verdict on each record
     */
    public static AnalysisResult of(AnalysisResult machine, Collection<Verdict> newest) {
        return newest.isEmpty() ? machine : new Reviewed(machine).with(newest);
    }

    private AnalysisResult with(Collection<Verdict> newest) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        newest.stream().filter(Verdict::stands).forEach(verdict -> verdicts.put(verdict.record(), verdict));
        List<EvidenceRecord> records = new ArrayList<>();
        for (EvidenceRecord record : machine.evidence()) {
            Verdict verdict = verdicts.remove(record.id());
            records.add(verdict == null ? record : shown(verdict, record));
        }
        List<EvidenceRecord> added = verdicts.values().stream()
                .filter(verdict -> verdict.claim() != null)
                .map(verdict -> shown(verdict, verdict.claim()))
                .toList();
        if (!added.isEmpty()) {
            records.addAll(added);
            records.sort(Comparator.comparingInt(
                    record -> record.quote().start())); // stable: the machine's own stay in order
        }
        return machine.withEvidence(records);
    }

    private EvidenceRecord shown(Verdict verdict, EvidenceRecord record) {
        return (verdict.claim() == null ? record : known(verdict.claim())).withReview(verdict.review());
    }

    /** A person's record with the ids of this analysis, as another may have given others. */
    private EvidenceRecord known(EvidenceRecord claim) {
        return new EvidenceRecord(
                claim.id(),
                claim.type(),
                claim.assertion(),
                claim.attributedTo(),
                claim.companies().stream()
                        .map(company -> new CompanyArgument(
                                id(company.entity(), company.name(), company.start(), company.end(), Parties.COMPANIES),
                                company.name(),
                                company.role(),
                                company.start(),
                                company.end()))
                        .toList(),
                claim.products().stream()
                        .map(product -> new ProductArgument(
                                id(product.entity(), product.name(), product.start(), product.end(), Parties.PRODUCTS),
                                product.name(),
                                product.role(),
                                product.quantity(),
                                product.start(),
                                product.end()))
                        .toList(),
                claim.countries().stream()
                        .map(country -> new CountryArgument(
                                id(country.entity(), country.name(), country.start(), country.end(), Parties.COUNTRIES),
                                country.name(),
                                country.iso2(),
                                country.role(),
                                country.basis(),
                                country.start(),
                                country.end()))
                        .toList(),
                claim.date(),
                claim.quantities(),
                claim.trigger(),
                claim.quote(),
                claim.page(),
                claim.section(),
                claim.confidence(),
                claim.reasons(),
                claim.sameAs(),
                null);
    }

    private String id(String id, String name, int start, int end, Set<EntityType> types) {
        return parties.find(id, name, new Span(start, end), types)
                .map(Entity::id)
                .orElse(null);
    }
}
