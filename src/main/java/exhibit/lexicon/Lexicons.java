package exhibit.lexicon;

import java.util.List;
import java.util.Optional;

/** Every table, opened once at start; a malformed file fails with its name and line. Immutable. */
public final class Lexicons {
    private static final List<String> FILES = List.of(
            "blocs.tsv",
            "cities.tsv",
            "confidence.tsv",
            "connectors.tsv",
            "countries.tsv",
            "cues.tsv",
            "dates.tsv",
            "frames.tsv",
            "goods-senses.tsv",
            "goods-wordnet.tsv",
            "goods.tsv",
            "legal-forms.tsv",
            "listed-companies.tsv",
            "military-equipment.tsv",
            "ofac-sdn.tsv",
            "references.tsv",
            "chpl.tsv",
            "company-forms.tsv",
            "company-words.tsv",
            "hs-codes.tsv",
            "letters.tsv",
            "programme-countries.tsv",
            "spellings.tsv",
            "triggers.tsv",
            "units.tsv",
            "words.tsv",
            "everyday-words.tsv",
            "abbreviations.tsv",
            "sentence-starters.tsv",
            "irregular-forms.tsv",
            "verbs.tsv",
            "function-words.tsv",
            "noun-verbs.tsv",
            "verb-forms.tsv");

    private final Triggers triggers = Triggers.open();
    private final Cues cues = Cues.open();
    private final Units units = Units.open();
    private final DateWords dates = DateWords.open();
    private final Connectors connectors = Connectors.open();
    private final ReferenceWords references = ReferenceWords.open();
    private final ConfidenceWeights confidence = ConfidenceWeights.open();

    private final WordLists words = WordLists.open();
    private final Places places = Places.open();
    private final Goods goods = Goods.open();
    private final CompanyLists companies = CompanyLists.open(words.list("legal-form"));
    private final ShortNames shortNames = new ShortNames(words, places);
    private final CompanyWords companyWords = CompanyWords.open();
    private final Spellings spellings = Spellings.open();
    private final HsCodes hsCodes = HsCodes.open();
    private final WatchLists watchLists;
    private final String sha256 = Table.sha256(FILES);

    private Lexicons(WatchLists watchLists) {
        this.watchLists = watchLists;
    }

    /** With the watch lists that Exhibit brings along. */
    public static Lexicons open() {
        return open(Optional::empty);
    }

    /**
     * With the watch lists of the settings.
     *
     * @throws ListFileException if a file of theirs is malformed
     */
    public static Lexicons open(ListSettings settings) {
        return new Lexicons(WatchLists.open(settings));
    }

    public Triggers triggers() {
        return triggers;
    }

    public Cues cues() {
        return cues;
    }

    public Units units() {
        return units;
    }

    public DateWords dates() {
        return dates;
    }

    public Connectors connectors() {
        return connectors;
    }

    public ReferenceWords references() {
        return references;
    }

    public ConfidenceWeights confidence() {
        return confidence;
    }

    public WordLists words() {
        return words;
    }

    public Places places() {
        return places;
    }

    public Goods goods() {
        return goods;
    }

    public CompanyLists companies() {
        return companies;
    }

    public CompanyWords companyWords() {
        return companyWords;
    }

    public Spellings spellings() {
        return spellings;
    }

    public HsCodes hsCodes() {
        return hsCodes;
    }

    public WatchLists watchLists() {
        return watchLists;
    }

    public ShortNames shortNames() {
        return shortNames;
    }

    /** One sha256 over all tables that Exhibit brings along, for provenance. */
    public String sha256() {
        return sha256;
    }
}
