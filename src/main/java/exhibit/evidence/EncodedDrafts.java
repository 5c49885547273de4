package exhibit.evidence;

import exhibit.EvidenceRecord.Attribution;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.ReadClaim;
import exhibit.lexicon.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The claims that the encoder read in a sentence, as drafts: each name has the part that it reads where the name ends. */
final class EncodedDrafts {
    /** The function of an argument that no grammar gave. */
    static final String FUNCTION = "ENCODER";

    /** A part that is as likely none. */
    private static final double LEAST_PART = 0.5;

    /** A country's role for a company's in the same place, and back: an army buys for its state. */
    private static final Map<String, String> COUNTRY_ROLES = Map.of(
            "SUPPLIER", "ORIGIN",
            "PRODUCER", "ORIGIN",
            "RECIPIENT", "DESTINATION",
            "INTERMEDIARY", "TRANSIT",
            "OWNER", "PARTY");

    private static final Map<String, String> COMPANY_ROLES = Map.of(
            "ORIGIN", "SUPPLIER",
            "DESTINATION", "RECIPIENT",
            "TRANSIT", "INTERMEDIARY",
            "LOCATION", "PARTY",
            "IMPOSER", "PARTY");

    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;
    private final Structure structure;

    EncodedDrafts(Cues cues, Words words, List<Filler> fillers, Structure structure) {
        this.cues = cues;
        this.words = words;
        this.fillers = fillers;
        this.structure = structure;
    }

    /** Claims that are at least so likely, in order of the text. */
    List<Draft> find(double least) {
        List<Draft> drafts = new ArrayList<>();
        for (ReadClaim claim : words.sentence().claims()) {
            if (claim.probability() >= least) {
                draft(claim).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> draft(ReadClaim claim) {
        int trigger = words.tokenAt(claim.trigger().start());
        Draft draft = new Draft(claim.type(), clauseOf(trigger), trigger, trigger + 1);
        draft.encoded = claim;
        draft.isOnlyEncoded = true;
        draft.reasons.add(String.format(
                Locale.ROOT,
                "the encoder reads %s in \u201c%s\u201d (%.2f)",
                claim.type(),
                words.form(trigger),
                claim.probability()));
        for (Filler filler : fillers) {
            part(claim, filler).ifPresent(part -> assign(draft, filler, part));
        }
        return draft.size() > 0 && !isOfPersons(draft) ? Optional.of(draft) : Optional.empty();
    }

    /** "half of the engineers come from Japan": who moves is no goods. */
    private boolean isOfPersons(Draft draft) {
        Clause clause = draft.clause;
        return draft.isFlow()
                && draft.products().isEmpty()
                && clause != null
                && clause.verb == draft.triggerFirst
                && clause.subject != null
                && cues.is(Cues.Kind.MOTION, words.lemma(clause.verb))
                && clause.subject.parts().stream()
                        .anyMatch(part -> cues.is(Cues.Kind.PERSON, words.lemma(part.head())));
    }

    /** Whom the encoder takes for the one who says so. */
    static Optional<Attribution> source(Draft draft, List<Filler> fillers) {
        return draft.encoded == null
                ? Optional.empty()
                : draft.encoded.parts().stream()
                        .filter(part -> part.role().equals(ReadClaim.SOURCE) && part.probability() >= LEAST_PART)
                        .flatMap(part -> fillers.stream()
                                .filter(filler -> filler.mention().end() == part.end() && filler.isAgent()))
                        .map(Filler::asSource)
                        .findFirst();
    }

    /** The part of the word that a name ends with. */
    private static Optional<ReadClaim.Part> part(ReadClaim claim, Filler filler) {
        return claim.parts().stream()
                .filter(part -> part.end() == filler.mention().end()
                        && part.probability() >= LEAST_PART
                        && !part.role().equals(ReadClaim.SOURCE))
                .findFirst();
    }

    private void assign(Draft draft, Filler filler, ReadClaim.Part part) {
        int before = draft.size();
        if (filler.isProduct()) {
            role(ProductRole.class, part.role()).ifPresent(role -> draft.product(filler, FUNCTION, role));
        } else if (filler.isCompany()) {
            role(CompanyRole.class, COMPANY_ROLES.getOrDefault(part.role(), part.role()))
                    .ifPresent(role -> draft.company(filler, FUNCTION, role));
        } else if (filler.isCountry()) {
            role(CountryRole.class, COUNTRY_ROLES.getOrDefault(part.role(), part.role()))
                    .ifPresent(role -> draft.country(filler, FUNCTION, role));
        }
        if (draft.size() > before) {
            draft.reasons.add(String.format(
                    Locale.ROOT,
                    "the encoder reads \u201c%s\u201d as %s (%.2f)",
                    words.text(filler.first(), filler.end()),
                    part.role(),
                    part.probability()));
        }
    }

    /** The role of that name; none where such a thing has no such role. */
    private static <R extends Enum<R>> Optional<R> role(Class<R> roles, String name) {
        return Stream.of(roles.getEnumConstants())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    /** The clause of a verb, or that a noun is in: the nearest verb before it. */
    private Clause clauseOf(int token) {
        return structure.clauses().stream()
                .filter(clause -> clause.verb == token)
                .findFirst()
                .or(() -> structure.clauses().stream()
                        .filter(clause -> has(clause, token))
                        .findFirst())
                .or(() -> structure.clauses().stream()
                        .filter(clause -> clause.verb < token)
                        .max(Comparator.comparingInt(clause -> clause.verb)))
                .orElse(
                        structure.clauses().isEmpty()
                                ? null
                                : structure.clauses().get(0));
    }

    private static boolean has(Clause clause, int token) {
        return clause.subject != null && isIn(clause.subject, token)
                || clause.objects.stream().anyMatch(object -> isIn(object, token))
                || clause.prepositions.stream().anyMatch(phrase -> phrase.first() <= token && token < phrase.end());
    }

    private static boolean isIn(Nominal nominal, int token) {
        return nominal.first() <= token && token < nominal.end();
    }
}
