package exhibit.store;

import exhibit.AnalysisResult;
import exhibit.Assertion;
import exhibit.Basis;
import exhibit.Coverage;
import exhibit.DocumentInfo;
import exhibit.Entity;
import exhibit.Entity.Link;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Trigger;
import exhibit.EvidenceType;
import exhibit.Mention;
import exhibit.OffsetUnit;
import exhibit.Page;
import exhibit.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document with claims, written down as a test wants it: first a claim's sentence, then who and what is in it. */
final class Report {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final List<EvidenceRecord> claims = new ArrayList<>();
    private final String ids;

    Report() {
        this("r");
    }

    /** @param ids how those of its records begin */
    Report(String ids) {
        this.ids = ids;
    }

    /** Text before the claims that makes none. */
    Report text(String words) {
        text.append(words).append('\n');
        return this;
    }

    Report claim(EvidenceType type, String sentence) {
        return claim(type, Assertion.STATED, 0.5, sentence);
    }

    Report claim(EvidenceType type, Assertion assertion, double confidence, String sentence) {
        int start = text.length();
        text.append(sentence).append('\n');
        claims.add(new EvidenceRecord(
                ids + claims.size(),
                type,
                assertion,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                type == EvidenceType.CO_MENTION ? null : new Trigger(sentence.substring(0, 1), start, start + 1),
                new Quote(sentence, start, start + sentence.length(), "", ""),
                1,
                null,
                confidence,
                List.of(),
                List.of(),
                null));
        return this;
    }

    Report company(CompanyRole role, String name, String legalForm, Link... links) {
        Entity entity = entity(EntityType.COMPANY, name, legalForm, null, List.of(), null, List.of(links));
        return argue(List.of(new CompanyArgument(entity.id(), name, role, 0, 1)), List.of(), List.of());
    }

    /** Another form of the company that was named last. */
    Report alias(String alias) {
        String last = List.copyOf(entities.keySet()).get(entities.size() - 1);
        Entity entity = entities.get(last);
        entities.put(
                last,
                new Entity(
                        entity.id(),
                        entity.type(),
                        entity.name(),
                        List.of(alias),
                        entity.legalForm(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        entity.links(),
                        entity.mentions()));
        return this;
    }

    Report product(ProductRole role, String name, String category, String... codes) {
        Entity entity = entity(EntityType.PRODUCT, name, null, null, List.of(codes), category, List.of());
        return argue(List.of(), List.of(new ProductArgument(entity.id(), name, role, null, 0, 1)), List.of());
    }

    Report country(CountryRole role, String iso2, String name) {
        Entity entity = entity(EntityType.COUNTRY, name, null, iso2, List.of(), null, List.of());
        return argue(
                List.of(),
                List.of(),
                List.of(new CountryArgument(entity.id(), name, iso2, role, Basis.EXPLICIT, 0, 1)));
    }

    Report city(CountryRole role, String iso2, String name) {
        Entity entity = entity(EntityType.LOCATION, name, null, iso2, List.of(), null, List.of());
        return argue(
                List.of(), List.of(), List.of(new CountryArgument(entity.id(), name, iso2, role, Basis.CITY, 0, 1)));
    }

    Report date(String from, String to) {
        EvidenceRecord claim = claims.remove(claims.size() - 1);
        claims.add(copy(
                claim,
                claim.companies(),
                claim.products(),
                claim.countries(),
                new EventDate("then", from, to, Precision.DAY, 0, 1)));
        return this;
    }

    /** Keeps it; gives its id. */
    String keep(TestStore store, Path folder) {
        Keeping keeping = keeping(folder);
        store.documents().keep(keeping);
        return keeping.document().result().document().id();
    }

    Keeping keeping(Path folder) {
        return keeping(folder, "models");
    }

    /** @param fingerprint of what analysed it */
    Keeping keeping(Path folder, String fingerprint) {
        try {
            Path file = Files.writeString(folder.resolve("report.txt"), text);
            String id = SampleDocuments.sha256(file);
            return new Keeping(
                    new KeptDocument(result(id), text.toString(), List.of(new Page(1, 0, text.length(), false))),
                    file,
                    fingerprint,
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AnalysisResult result(String id) {
        return new AnalysisResult(
                OffsetUnit.UTF16,
                new DocumentInfo(
                        id,
                        "report.txt",
                        "text/plain",
                        text.length(),
                        null,
                        null,
                        null,
                        "en",
                        1,
                        text.length(),
                        null,
                        List.of(),
                        Map.of()),
                List.copyOf(entities.values()),
                claims,
                new Coverage(text.length(), text.length(), List.of()),
                List.of(),
                new Provenance(
                        "exhibit",
                        "1",
                        "fast",
                        List.of(),
                        List.of(new Provenance.WatchList("ofac-sdn", "2025-06", "0")),
                        "c",
                        "t",
                        "2026-11-24T00:00:00Z"));
    }

    private Entity entity(
            EntityType type,
            String name,
            String legalForm,
            String iso2,
            List<String> codes,
            String category,
            List<Link> links) {
        return entities.computeIfAbsent(
                type + name,
                key -> new Entity(
                        "e" + (entities.size() + 1),
                        type,
                        name,
                        List.of(),
                        legalForm,
                        null,
                        iso2,
                        null,
                        category,
                        codes,
                        links,
                        List.of(new Mention(0, name.length(), 1, name, type, 0.9, "test"))));
    }

    private Report argue(
            List<CompanyArgument> companies, List<ProductArgument> products, List<CountryArgument> countries) {
        EvidenceRecord claim = claims.remove(claims.size() - 1);
        claims.add(copy(
                claim,
                joined(claim.companies(), companies),
                joined(claim.products(), products),
                joined(claim.countries(), countries),
                claim.date()));
        return this;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static EvidenceRecord copy(
            EvidenceRecord claim,
            List<CompanyArgument> companies,
            List<ProductArgument> products,
            List<CountryArgument> countries,
            EventDate date) {
        return new EvidenceRecord(
                claim.id(),
                claim.type(),
                claim.assertion(),
                claim.attributedTo(),
                companies,
                products,
                countries,
                date,
                claim.quantities(),
                claim.trigger(),
                claim.quote(),
                claim.page(),
                claim.section(),
                claim.confidence(),
                claim.reasons(),
                claim.sameAs(),
                claim.review());
    }
}
