package exhibit.evidence;

import exhibit.Assertion;
import exhibit.Basis;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Attribution;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Trigger;
import exhibit.Mention;
import exhibit.RecordId;
import exhibit.Span;
import exhibit.lexicon.Frame;
import java.util.ArrayList;
import java.util.List;

/** Makes the record of a finished draft: names, bases, quote and a stable id. */
final class RecordBuilder {
    private final String documentId;
    private final Words words;

    RecordBuilder(String documentId, Words words) {
        this.documentId = documentId;
        this.words = words;
    }

    /**
     * What was read around a draft.
     *
     * @param attributedTo may be {@code null}
     * @param date may be {@code null}
     */
    record Circumstances(Assertion assertion, Attribution attributedTo, EventDate date, List<Quantity> quantities) {}

    EvidenceRecord build(Draft draft, Circumstances circumstances, Confidence confidence) {
        List<CompanyArgument> companies = companies(draft);
        List<ProductArgument> products = products(draft, circumstances.quantities());
        List<CountryArgument> countries = countries(draft);
        Span sentence = words.sentence().span();
        List<String> reasons = new ArrayList<>(draft.reasons);
        draft.references()
                .map(filler -> filler.reference().reason(filler.mention().text()))
                .forEach(reasons::add);
        reasons.addAll(confidence.reasons());
        return new EvidenceRecord(
                RecordId.of(
                        documentId,
                        sentence.start(),
                        String.valueOf(draft.triggerFirst),
                        draft.type,
                        companies,
                        products,
                        countries),
                draft.type,
                circumstances.assertion(),
                circumstances.attributedTo(),
                companies,
                products,
                countries,
                circumstances.date(),
                circumstances.quantities(),
                trigger(draft),
                Quote.at(words.source().text(), sentence),
                words.source().pageAt(sentence.start()),
                words.sentence().block().section(),
                confidence.value(),
                reasons,
                List.of(),
                null);
    }

    private Trigger trigger(Draft draft) {
        if (draft.triggerEnd == draft.triggerFirst) {
            return null;
        }
        Span span = words.span(draft.triggerFirst, draft.triggerEnd);
        return new Trigger(words.source().words(span), span.start(), span.end());
    }

    private static List<CompanyArgument> companies(Draft draft) {
        return draft.companies().stream()
                .map(argument -> {
                    Mention mention = argument.filler().mention();
                    return new CompanyArgument(
                            argument.filler().entity().id(),
                            argument.filler().entity().name(),
                            argument.role(),
                            mention.start(),
                            mention.end());
                })
                .toList();
    }

    private List<ProductArgument> products(Draft draft, List<Quantity> quantities) {
        return draft.products().stream()
                .map(argument -> {
                    Mention mention = argument.filler().mention();
                    return new ProductArgument(
                            argument.filler().entity().id(),
                            argument.filler().isReference()
                                    ? argument.filler().entity().name()
                                    : mention.text(),
                            argument.role(),
                            quantityOf(mention, quantities),
                            mention.start(),
                            mention.end());
                })
                .toList();
    }

    /**
     * The amount right before the goods, at most a few words such as "worth of" but no "and" between; else the one right behind
     * them in parentheses.
     */
    private Quantity quantityOf(Mention mention, List<Quantity> quantities) {
        String text = words.source().text();
        return quantities.stream()
                .filter(quantity -> quantity.end() <= mention.start())
                .filter(quantity -> text.substring(quantity.end(), mention.start())
                        .matches("(?:\\s+(?!and\\b|or\\b)[\\p{L}-]+){0,4}\\s*"))
                .reduce((one, other) -> other)
                .or(() -> quantities.stream()
                        .filter(quantity -> quantity.start() > mention.end())
                        .filter(quantity ->
                                text.substring(mention.end(), quantity.start()).matches("\\s*\\("))
                        .findFirst())
                .orElse(null);
    }

    private static List<CountryArgument> countries(Draft draft) {
        return draft.countries().stream()
                .map(argument -> {
                    Filler filler = argument.filler();
                    return new CountryArgument(
                            filler.entity().id(),
                            filler.entity().name(),
                            filler.entity().iso2(),
                            argument.role(),
                            basis(filler, argument.function()),
                            filler.mention().start(),
                            filler.mention().end());
                })
                .toList();
    }

    private static Basis basis(Filler filler, String function) {
        if (filler.isReference()) {
            return Basis.INHERITED;
        }
        if (filler.mention().type() == EntityType.NORP) {
            return Basis.DEMONYM;
        }
        if (filler.entity().type() == EntityType.LOCATION) {
            return function.equals(Frame.AGENT) ? Basis.GOVERNMENT : Basis.CITY;
        }
        return Basis.EXPLICIT;
    }
}
