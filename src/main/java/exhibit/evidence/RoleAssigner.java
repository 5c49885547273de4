package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.evidence.Nominal.Part;
import exhibit.evidence.Nominal.Relation;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Frame;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the mentions of a nominal their roles by the frame and the grammatical function of the nominal. */
final class RoleAssigner {
    /** Claims whose goods are banned, paid for or built where they are: a country before them is no origin. */
    private static final Set<EvidenceType> STAYING =
            EnumSet.of(EvidenceType.SANCTION, EvidenceType.FINANCE, EvidenceType.CONSTRUCTION);

    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;

    RoleAssigner(Cues cues, Words words, List<Filler> fillers) {
        this.cues = cues;
        this.words = words;
        this.fillers = fillers;
    }

    /** All parts of a nominal have the function that the nominal has. */
    void assign(Draft draft, Frame frame, String function, Nominal nominal) {
        Relation before = Relation.HEAD;
        for (Part part : nominal.parts()) {
            boolean describes = part.relation() == Relation.OF && before == Relation.APPOSITION;
            if (!describes || !namesCompany(part)) {
                assign(draft, frame, function, part);
            }
            before = part.relation() == Relation.OF ? before : part.relation();
        }
    }

    /** "X (a unit of Y) supplied": Y did not. */
    private boolean namesCompany(Part part) {
        return fillers.stream().anyMatch(filler -> filler.isCompany() && filler.isIn(part.first(), part.end()));
    }

    void assign(Draft draft, Frame frame, String function, Part part) {
        for (Filler filler : fillers) {
            if (filler.isIn(part.first(), part.end())) {
                assign(draft, frame, function, part, filler);
            }
        }
    }

    private void assign(Draft draft, Frame frame, String function, Part part, Filler filler) {
        if (filler.isProduct()) {
            frame.product(function).flatMap(role -> inPart(role, part)).ifPresent(role -> {
                draft.product(filler, function, role);
                because(draft, filler, function, role);
            });
        } else if (filler.isCompany()) {
            if (part.relation() != Relation.PLACE) {
                companyRole(draft, frame, function, part, filler).ifPresent(role -> {
                    draft.company(filler, function, role);
                    because(draft, filler, function, role);
                });
            }
        } else if (filler.isCountry()) {
            countryRole(draft, frame, function, part, filler).ifPresent(role -> {
                draft.country(filler, function, role);
                because(draft, filler, function, role);
            });
        }
    }

    /** "chips in Russian drones came from": what goods are in, they are for. */
    private Optional<ProductRole> inPart(ProductRole role, Part part) {
        if (part.relation() != Relation.PLACE) {
            return Optional.of(role);
        }
        boolean inside =
                role == ProductRole.ITEM && words.lower(part.first() - 1).equals("in");
        return inside ? Optional.of(ProductRole.END_USE) : Optional.empty();
    }

    /** A company right before what is used made it: "found Tallac processors in". */
    private Optional<CompanyRole> companyRole(Draft draft, Frame frame, String function, Part part, Filler company) {
        boolean maker = draft.type == EvidenceType.USE
                && function.equals(Frame.PATIENT)
                && fillers.stream()
                        .anyMatch(filler -> filler.isProduct()
                                && filler.first() == company.end()
                                && filler.isIn(part.first(), part.end()));
        return maker ? Optional.of(CompanyRole.PRODUCER) : frame.company(function);
    }

    /** A country before goods is where they come from, whatever the function: "sold Dutch chips". */
    private Optional<CountryRole> countryRole(Draft draft, Frame frame, String function, Part part, Filler country) {
        boolean describesGoods = fillers.stream()
                .anyMatch(filler -> filler.isProduct()
                        && filler.isIn(part.first(), part.end())
                        && filler.first() >= country.end()
                        && !between(country.end(), filler.first()));
        boolean goods = frame.product(function)
                .filter(role -> role == ProductRole.ITEM || role == ProductRole.INPUT)
                .isPresent();
        boolean from = part.relation() == Relation.PLACE
                && words.lower(part.first() - 1).matches("from|of");
        boolean owner = describesGoods && words.tag(country.end()).equals("POS");
        if (owner && frame.name().matches("come|source")) {
            return frame.country(Frame.GOAL); // "Germany's gas came from", "the source of Germany's gas": to Germany
        }
        if (draft.type == EvidenceType.EVASION && cues.is(Cues.Kind.RECEIVER, words.lemma(part.head()))) {
            return Optional.of(CountryRole.DESTINATION); // "concealed the Russian buyer"
        }
        if (draft.type == EvidenceType.CONSTRUCTION && goods && !describesGoods && part.relation() != Relation.PLACE) {
            return Optional.empty(); // "the engine, a copy of a German one, was built"
        }
        if (goods && !STAYING.contains(draft.type) && (describesGoods || from)) {
            return Optional.of(CountryRole.ORIGIN);
        }
        return frame.country(function);
    }

    /** Whether another name stands between two tokens. */
    private boolean between(int from, int to) {
        return fillers.stream().anyMatch(filler -> filler.isCompany() && filler.isIn(from, to));
    }

    private String words(Filler filler) {
        return filler.isReference() ? filler.mention().text() : words.text(filler.first(), filler.end());
    }

    private void because(Draft draft, Filler filler, String function, Enum<?> role) {
        String place = switch (function) {
            case Frame.AGENT -> "is who does it";
            case Frame.PATIENT -> "is what it is done to";
            case Frame.GOAL -> "is to whom";
            default -> "stands after \u201c" + function + "\u201d";
        };
        draft.reasons.add("\u201c" + words(filler) + "\u201d " + place + ": " + role);
    }
}
