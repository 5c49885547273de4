package exhibit.lexicon;

import java.util.List;

/** Every table, opened once at start; a malformed file fails with its name and line. Immutable. */
public final class Lexicons {
    private final Triggers triggers = Triggers.open();
    private final Cues cues = Cues.open();
    private final Units units = Units.open();
    private final Connectors connectors = Connectors.open();
    private final Countries countries = Countries.open();
    private final Places places = Places.open();
    private final Homographs homographs = Homographs.open();
    private final KnownNames blocs = KnownNames.open("blocs.tsv", List.of("name", "aliases", "iso2"));
    private final KnownNames organisations = KnownNames.open("organisations.tsv");
    private final KnownNames companies = KnownNames.open("companies.tsv");
    private final Designations designations = Designations.open();
    private final CompanyLists companyLists = CompanyLists.open();
    private final LegalForms legalForms = LegalForms.open();
    private final Heads heads = Heads.open();
    private final Goods goods = Goods.open();
    private final WordList businessNouns = WordList.open("business-nouns.tsv", "noun");
    private final WordList businessVerbs = WordList.open("business-verbs.tsv", "verb");
    private final WordList emptyModifiers = WordList.open("empty-modifiers.tsv", "word");
    private final WordList transferNouns = WordList.open("transfer-nouns.tsv", "noun");
    private final WordList titles = WordList.open("titles.tsv", "title");
    private final WordList firstNames = WordList.open("first-names.tsv", "name");
    private final WordList notNames = WordList.open("not-names.tsv", "word");
    private final String sha256 = Fingerprint.ofLexicons();

    private Lexicons() {}

    public static Lexicons open() {
        return new Lexicons();
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

    public Connectors connectors() {
        return connectors;
    }

    public Countries countries() {
        return countries;
    }

    public Places places() {
        return places;
    }

    public Homographs homographs() {
        return homographs;
    }

    public KnownNames blocs() {
        return blocs;
    }

    public KnownNames organisations() {
        return organisations;
    }

    public KnownNames companies() {
        return companies;
    }

    public Designations designations() {
        return designations;
    }

    public CompanyLists companyLists() {
        return companyLists;
    }

    public LegalForms legalForms() {
        return legalForms;
    }

    public Heads heads() {
        return heads;
    }

    public Goods goods() {
        return goods;
    }

    public WordList businessNouns() {
        return businessNouns;
    }

    public WordList businessVerbs() {
        return businessVerbs;
    }

    public WordList emptyModifiers() {
        return emptyModifiers;
    }

    public WordList transferNouns() {
        return transferNouns;
    }

    public WordList titles() {
        return titles;
    }

    public WordList firstNames() {
        return firstNames;
    }

    public WordList notNames() {
        return notNames;
    }

    /** One sha256 over all tables, for provenance. */
    public String sha256() {
        return sha256;
    }
}
