package exhibit.analysis;

import exhibit.AnalysisResult;
import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.Mention;
import exhibit.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What every answer must hold before it leaves: quotes are cut out by their offsets, ids resolve, no record is empty. */
final class Invariants {
    private Invariants() {}

    /** @throws IllegalStateException naming the place, never the words, where the result breaks a promise */
    static void check(SourceText source, AnalysisResult result) {
        Map<String, String> entities = new HashMap<>();
        for (Entity entity : result.entities()) {
            require(entities.put(entity.id(), entity.name()) == null, "two entities have the id " + entity.id());
            for (Mention mention : entity.mentions()) {
                cuts(source, mention.start(), mention.end(), mention.text(), "a mention of " + entity.id());
            }
        }
        Set<String> records = new HashSet<>();
        for (EvidenceRecord record : result.evidence()) {
            require(records.add(record.id()), "two records have the id " + record.id());
            check(source, record, entities);
        }
        for (EvidenceRecord record : result.evidence()) {
            require(records.containsAll(record.sameAs()), "record " + record.id() + " is the same as none");
        }
    }

    private static void check(SourceText source, EvidenceRecord record, Map<String, String> entities) {
        String where = "record " + record.id();
        cuts(
                source,
                record.quote().start(),
                record.quote().end(),
                record.quote().text(),
                where);
        require(
                !record.companies().isEmpty()
                        || !record.products().isEmpty()
                        || !record.countries().isEmpty(),
                where + " names nobody and nothing");
        require(
                (record.trigger() == null) == (record.type() == EvidenceType.CO_MENTION),
                where + " has a trigger where it should not, or none");
        record.companies().forEach(company -> {
            require(entities.containsKey(company.entity()), where + ": no company");
            inside(source, company.start(), company.end(), where);
        });
        record.products().forEach(product -> {
            require(entities.containsKey(product.entity()), where + ": no product");
            inside(source, product.start(), product.end(), where);
            require(
                    source.text().startsWith(product.name(), product.start())
                                    && product.name().length() == product.end() - product.start()
                            || product.name().equals(entities.get(product.entity())),
                    where + " calls goods by neither their words nor their name at " + product.start());
        });
        record.countries().forEach(country -> {
            require(entities.containsKey(country.entity()), where + ": no country");
            inside(source, country.start(), country.end(), where);
        });
        if (record.trigger() != null) {
            cuts(
                    source,
                    record.trigger().start(),
                    record.trigger().end(),
                    record.trigger().text(),
                    where);
        }
        record.quantities().forEach(quantity -> cuts(source, quantity.start(), quantity.end(), quantity.text(), where));
        if (record.date() != null) {
            cuts(
                    source,
                    record.date().start(),
                    record.date().end(),
                    record.date().text(),
                    where);
        }
        if (record.attributedTo() != null) {
            cuts(
                    source,
                    record.attributedTo().start(),
                    record.attributedTo().end(),
                    record.attributedTo().text(),
                    where);
        }
    }

    private static void inside(SourceText source, int start, int end, String where) {
        require(start >= 0 && start < end && end <= source.text().length(), where + " at " + start);
    }

    private static void cuts(SourceText source, int start, int end, String words, String where) {
        inside(source, start, end, where);
        require(source.text().startsWith(words, start) && words.length() == end - start, where + " at " + start);
    }

    private static void require(boolean holds, String broken) {
        if (!holds) {
            throw new IllegalStateException("broken answer: " + broken);
        }
    }
}
