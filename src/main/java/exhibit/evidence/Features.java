package exhibit.evidence;

import exhibit.Assertion;
import exhibit.Block;
import exhibit.EntityType;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.evidence.Draft.Argument;
import exhibit.evidence.RecordBuilder.Circumstances;
import exhibit.lexicon.Frame;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a record's confidence is judged by: the names of the rows of {@code confidence.tsv} that hold of it. */
final class Features {
    /** Below it a finder is rather guessing. */
    private static final double SURE_NAME = 0.6;

    private static final double SURE_ENCODER = 0.9;
    private static final double UNSURE_ENCODER = 0.5;

    private static final Pattern CITING = Pattern.compile("https?:|www\\.|hereinafter");
    private static final int MANY_NAMES = 8;
    private static final Set<Assertion> DOUBTED = EnumSet.of(Assertion.ALLEGED, Assertion.CONDITIONAL);

    /** Kinds of claim whose words are said of talks, plans and good relations as well. */
    private static final Set<EvidenceType> LOOSE =
            EnumSet.of(EvidenceType.COOPERATION, EvidenceType.FINANCE, EvidenceType.USE);

    private static final Set<Block.Kind> NO_PROSE =
            EnumSet.of(Block.Kind.HEADING, Block.Kind.TABLE_ROW, Block.Kind.FOOTNOTE);

    /** From what the grammar of a claim was read. */
    enum Parse {
        /** Tree and base phrases give the same claim. */
        BOTH,
        /** Only the dependency tree does. */
        TREE,
        /** Only base phrases do, or there is no tree. */
        BASE_PHRASES
    }

    private final Draft draft;
    private final Words words;
    private final List<String> names = new ArrayList<>();

    private Features(Draft draft, Words words) {
        this.draft = draft;
        this.words = words;
    }

    /** The features of a claim. */
    static List<String> of(Draft draft, Words words, Circumstances circumstances, Parse parse) {
        Features features = new Features(draft, words);
        features.addTrigger();
        features.addArguments();
        features.addCountries();
        features.add("parses-agree", parse == Parse.BOTH);
        features.add("base-phrases-only", parse == Parse.BASE_PHRASES);
        features.addEncoder();
        features.add("dated", circumstances.date() != null);
        features.add("doubted", DOUBTED.contains(circumstances.assertion()));
        features.add("citation", features.isCitation());
        features.add("no-prose", NO_PROSE.contains(words.sentence().block().kind()));
        return features.names;
    }

    /** The features of names that only stand together. */
    static List<String> ofCoMention() {
        return List.of("co-mention");
    }

    private void add(String name, boolean holds) {
        if (holds) {
            names.add(name);
        }
    }

    /** Whether the sentence is a note that names a source by its address or by a short title. */
    private boolean isCitation() {
        for (int token = 0; token < words.size(); token++) {
            if (CITING.matcher(words.lower(token)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private void addTrigger() {
        Clause clause = draft.clause;
        boolean verb = clause != null && clause.verb == draft.triggerFirst;
        boolean agent = verb && clause.passive && clause.prepositions.stream().anyMatch(by -> by.isPreposition("by"));
        add("verb", verb);
        add("passive-agent", agent);
        add("no-verb", clause == null);
        add("not-finite", verb && !isFinite(clause));
        add("loose-type", LOOSE.contains(draft.type));
    }

    /** Nothing holds where no encoder has read the sentence. */
    private void addEncoder() {
        double probability = draft.encoded == null ? Double.NaN : draft.encoded.probability();
        add("encoder-sure", probability >= SURE_ENCODER);
        add("encoder-unsure", probability < UNSURE_ENCODER);
        add("encoder-only", draft.isOnlyEncoded);
        add("incomplete", !Completeness.isClaim(draft));
    }

    /** "to supply" and "supplying" may name what nobody did; "has supplied" and "supplied by" do not. */
    private boolean isFinite(Clause clause) {
        String first = words.tag(clause.first);
        return !first.equals("TO") && !first.equals("VBG") && !(first.equals("VB") && clause.first == clause.verb);
    }

    private void addArguments() {
        add("goods", draft.has(ProductRole.ITEM));
        add("company", !draft.companies().isEmpty());
        add("one-sided", draft.isFlow() && !draft.hasBothEnds());
        add("three-arguments", draft.size() > 2);
        add("many-names", draft.size() > MANY_NAMES);
        add("reference", draft.references().findAny().isPresent());
        add("weak-name", draft.fillers().anyMatch(filler -> filler.mention().confidence() < SURE_NAME));
    }

    private void addCountries() {
        add("origin-demonym", draft.countries().stream().anyMatch(c -> isDemonym(c, CountryRole.ORIGIN)));
        add("destination-demonym", draft.countries().stream().anyMatch(c -> isDemonym(c, CountryRole.DESTINATION)));
        add("government", draft.countries().stream().anyMatch(c -> isPlace(c) && isAgent(c)));
        add("city", draft.countries().stream().anyMatch(c -> isPlace(c) && !isAgent(c)));
    }

    private static boolean isDemonym(Argument<CountryRole> country, CountryRole role) {
        return country.role() == role && country.filler().mention().type() == EntityType.NORP;
    }

    private static boolean isPlace(Argument<CountryRole> country) {
        return country.filler().mention().type() != EntityType.NORP
                && country.filler().entity().type() == EntityType.LOCATION;
    }

    private static boolean isAgent(Argument<CountryRole> country) {
        return country.function().equals(Frame.AGENT);
    }
}
