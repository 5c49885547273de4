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
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Frame;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes the record of a finished draft: names, bases, quote and a stable id. */
final class RecordBuilder {
    private static final int CONTEXT = 32;

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
                id(draft, sentence, companies, products, countries),
                draft.type,
                circumstances.assertion(),
                circumstances.attributedTo(),
                companies,
                products,
                countries,
                circumstances.date(),
                circumstances.quantities(),
                trigger(draft),
                quote(words.source(), sentence),
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

    private static Quote quote(SourceText source, Span span) {
        String text = source.text();
        int before = wholeCharacter(text, Math.max(0, span.start() - CONTEXT));
        int after = wholeCharacter(text, Math.min(text.length(), span.end() + CONTEXT));
        return new Quote(
                source.words(span),
                span.start(),
                span.end(),
                text.substring(before, span.start()),
                text.substring(span.end(), Math.max(span.end(), after)));
    }

    /** A cut never falls between the halves of one character. */
    private static int wholeCharacter(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        return inside ? index - 1 : index;
    }

    private String id(
            Draft draft,
            Span sentence,
            List<CompanyArgument> companies,
            List<ProductArgument> products,
            List<CountryArgument> countries) {
        StringBuilder key = new StringBuilder(documentId)
                .append('|')
                .append(sentence.start())
                .append('|')
                .append(draft.triggerFirst)
                .append('|')
                .append(draft.type);
        companies.forEach(
                company -> key.append('|').append(company.name()).append(':').append(company.role()));
        products.forEach(
                product -> key.append('|').append(product.name()).append(':').append(product.role()));
        countries.forEach(
                country -> key.append('|').append(country.name()).append(':').append(country.role()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
