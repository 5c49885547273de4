package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.evidence.Nominal.Part;
import exhibit.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Claims of compounds: "the BAE-produced vehicle", "the engines were German-made". Before its goods a country is their origin only. */
final class MadeClaims {
    private static final Pattern MADE =
            Pattern.compile("[^\\s]+[-\u2010-\u2013](?:made|built|produced|manufactured|assembled|developed|designed)");

    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;
    private final Structure structure;

    MadeClaims(Cues cues, Words words, List<Filler> fillers, Structure structure) {
        this.cues = cues;
        this.words = words;
        this.fillers = fillers;
        this.structure = structure;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < words.size(); token++) {
            if (isMade(words, token)) {
                int made = token;
                maker(token).flatMap(maker -> draft(made, maker)).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** Whether a word is such a compound. */
    static boolean isMade(Words words, int token) {
        return MADE.matcher(words.lower(token)).matches();
    }

    /** Whose name the compound begins with. */
    private Optional<Filler> maker(int token) {
        return fillers.stream()
                .filter(filler -> filler.first() <= token && token < filler.end())
                .filter(filler -> filler.isCompany() || filler.isCountry())
                .findFirst();
    }

    private Optional<Draft> draft(int token, Filler maker) {
        Clause predicate = predicate(token);
        List<Filler> goods =
                predicate != null ? goods(predicate.subject) : maker.isCompany() ? described(token) : List.of();
        if (goods.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(EvidenceType.PRODUCTION, predicate, token, token + 1);
        draft.reasons.add("\u201c" + words.form(token) + "\u201d says who made them");
        goods.forEach(item -> draft.product(item, "made", ProductRole.ITEM));
        if (maker.isCompany()) {
            draft.company(maker, "made", CompanyRole.PRODUCER);
        } else {
            draft.country(maker, "made", CountryRole.ORIGIN);
        }
        return Optional.of(draft);
    }

    /** The clause that says the compound of its subject: "were German-made"; {@code null} for none. */
    private Clause predicate(int token) {
        return structure.clauses().stream()
                .filter(clause -> cues.is(Cues.Kind.COPULA, words.lemma(clause.verb))
                        && clause.subject != null
                        && clause.end <= token
                        && !words.isNoun(token + 1)
                        && between(clause.end, token))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /** Whether only adverbs stand between. */
    private boolean between(int from, int to) {
        for (int token = from; token < to; token++) {
            if (!words.tag(token).startsWith("RB")) {
                return false;
            }
        }
        return true;
    }

    private List<Filler> goods(Nominal nominal) {
        return nominal == null
                ? List.of()
                : fillers.stream()
                        .filter(filler -> filler.isProduct()
                                && nominal.parts().stream().anyMatch(part -> filler.isIn(part.first(), part.end())))
                        .toList();
    }

    /** The goods of the noun phrase that the compound stands in. */
    private List<Filler> described(int token) {
        for (Element element : structure.elements()) {
            if (element.hasNominal()) {
                for (Part part : element.nominal().parts()) {
                    if (part.first() <= token && token < part.end()) {
                        return fillers.stream()
                                .filter(filler -> filler.isProduct() && filler.isIn(token, part.end()))
                                .toList();
                    }
                }
            }
        }
        return List.of();
    }
}
