package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.CompanyLists;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import exhibit.lexicon.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Companies by how they are written: a run of capitalised words with a legal form, a listed name, a word such as "Shipyard"
 * or "Bank", or after "the manufacturer"; a run that only looks like a name is a candidate. Thread-safe.
 */
final class CompanyFinder implements MentionFinder {
    /** How sure each way of knowing is. */
    private static final double LEGAL_FORM = 0.95;

    private static final double LISTED = 0.85;
    private static final double APPOSITION = 0.92;
    private static final double HEAD_PAIR = 0.9;
    private static final double HEAD_WORD = 0.8;
    private static final double ROLE_NOUN = 0.75;
    private static final double SHAPE = 0.45;

    /** A single unknown word at a sentence's start, or an acronym that nobody explained. */
    private static final double GUESS = 0.3;

    /** "P.L. 111-267", "H.Rept.": the numbers of laws and papers. */
    private static final Pattern NOT_A_NAME =
            Pattern.compile("(?:\\p{Lu}\\.){1,3}(?:\\s?\\p{L}+\\.?)?|\\p{Lu}{1,2}\\..*\\d.*");

    /** The rule by how sure it is, for the mention's source. */
    private static final Map<Double, String> RULES = Map.of(
            LEGAL_FORM, "legal-forms.tsv",
            LISTED, "listed-companies.tsv",
            APPOSITION, "company-apposition",
            HEAD_PAIR, "company-head",
            HEAD_WORD, "company-head",
            ROLE_NOUN, "company-role");

    private static final Pattern EXPLAINED = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{N}&-]{1,9})\\)");

    private static final int LONGEST_FORM = 5;

    private static final int LONGEST_ENTRY = 8;

    private final Set<String> legalForms;
    private final Set<String> heads;
    private final Set<String> roles;
    private final Set<String> notCompanies;
    private final Set<String> organisationHeads;
    private final Set<String> titles;
    private final Set<String> plainHeads;
    private final Set<String> formsBefore;
    private final WordLists words;
    private final Set<String> publicBodies;
    private final boolean guesses;
    private final CompanyLists lists;
    private final Places places;

    /**
     * @param guesses whether a run that only looks like a name is a candidate: no use beside a model that knows names better
     */
    CompanyFinder(Lexicons lexicons, boolean guesses) {
        this.guesses = guesses;
        this.legalForms = lexicons.words().list("legal-form");
        this.heads = lexicons.words().list("company-head");
        this.roles = lexicons.words().list("company-role");
        this.notCompanies = lexicons.words().list("not-a-company");
        this.organisationHeads = lexicons.words().list("organisation-head");
        this.titles = lexicons.words().list("title");
        this.plainHeads = lexicons.words().list("plain-head");
        this.formsBefore = lexicons.words().list("form-before");
        this.words = lexicons.words();
        this.publicBodies = lexicons.words().list("public-body");
        this.lists = lexicons.companies();
        this.places = lexicons.places();
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Mention> found = new ArrayList<>();
            runs(source, sentence, found);
            if (isMostlyCapitals(source, sentence)) {
                found.removeIf(mention -> !isEntry(sentence, mention));
            }
            mentions.addAll(found);
        }
        Set<String> explained = explained(source);
        mentions.removeIf(mention -> mention.confidence() == GUESS && explained.contains(mention.text()));
        return mentions;
    }

    /** Acronyms that the document itself explains, "(KMC)": what they mean DocumentNames knows better. */
    private static Set<String> explained(SourceText source) {
        Set<String> acronyms = new HashSet<>();
        Matcher matcher = EXPLAINED.matcher(source.text());
        while (matcher.find()) {
            acronyms.add(matcher.group(1));
        }
        return acronyms;
    }

    /** A heading or table in capitals has no names that capitals show. */
    private static boolean isMostlyCapitals(SourceText source, Sentence sentence) {
        long words = 0;
        long capitals = 0;
        for (Token token : sentence.tokens()) {
            String word = source.words(token.span());
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 > words * 8;
    }

    /** "TIANLU MACHINERY CO., LTD., Shenzhen": a line of a list, whose legal form says what it is; no words of a sentence. */
    private static boolean isEntry(Sentence sentence, Mention mention) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> mention.span().contains(token.span()))
                .toList();
        return mention.confidence() == LEGAL_FORM
                && inside.size() <= LONGEST_ENTRY
                && inside.stream().noneMatch(token -> token.tag().matches("IN|TO|VB.?|MD|DT"));
    }

    private void runs(SourceText source, Sentence sentence, List<Mention> mentions) {
        int index = 0;
        while (index < sentence.tokens().size()) {
            if (!isNameWord(source, sentence, index)) {
                index++;
                continue;
            }
            int end = runEnd(source, sentence, index);
            int form = legalFormEnd(source, sentence, index, end);
            int wider = form > index ? 0 : NameJoins.placeEnd(source, sentence, end, places);
            if (wider > 0) { // "Bank of China (Hong Kong) Ltd."
                int whole = runEnd(source, sentence, wider);
                int wholeForm = legalFormEnd(source, sentence, index, whole);
                form = wholeForm > wider ? wholeForm : form;
            }
            end = Math.max(end, form);
            boolean before = formsBefore.contains(Names.text(source, sentence, index, index + 1));
            add(source, sentence, index, end, form > index || before, mentions);
            index = end;
        }
    }

    private int runEnd(SourceText source, Sentence sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size()
                && (isNameWord(source, sentence, end) || NameJoins.joins(source, sentence, end))) {
            end++;
        }
        return end;
    }

    private void add(
            SourceText source, Sentence sentence, int from, int end, boolean legalForm, List<Mention> mentions) {
        int first = from;
        boolean onlyPlace = places.of(Names.text(source, sentence, from, end)).isPresent();
        String opening = sentence.tokens().get(0).tag();
        boolean notName = opening.matches("DT|IN|PRP\\$?|RB|CC|WRB|WDT")
                || !legalForm && !opening.startsWith("NNP") && words.isEveryday(Names.text(source, sentence, 0, 1));
        boolean joined = Names.text(source, sentence, 1, 2).matches("&|of"); // "Marks & Spencer"
        boolean form = formsBefore.contains(Names.text(source, sentence, 0, 1)); // "TOO/RB Alatau"
        if (first == 0 && end - first > 1 && notName && !joined && !form) {
            first = 1;
        }
        double confidence =
                legalForm && end - first > 1 ? LEGAL_FORM : onlyPlace ? 0 : confidence(source, sentence, first, end);
        if (confidence > (guesses ? 0 : SHAPE)) {
            Span span = Names.span(sentence, first, end);
            mentions.add(Mention.at(source, span, EntityType.COMPANY, confidence, ruleName(confidence)));
        }
    }

    private static String ruleName(double confidence) {
        return RULES.getOrDefault(confidence, "shape");
    }

    private double confidence(SourceText source, Sentence sentence, int first, int end) {
        String name = Names.text(source, sentence, first, end);
        String last = Names.text(source, sentence, end - 1, end);
        String before = Names.text(source, sentence, first - 1, first);
        boolean proper = sentence.tokens().subList(first, end).stream()
                .anyMatch(token -> token.tag().startsWith("NNP"));
        boolean excluded = false;
        for (int index = first; index < end; index++) {
            String word = Names.text(source, sentence, index, index + 1);
            excluded |= notCompanies.contains(word)
                            && !(word.equals("National") && last.matches("Corporation|Company|Bank"))
                    || organisationHeads.contains(word)
                    || titles.contains(word);
        }
        if (heads.contains(Names.text(source, sentence, end - 2, end))) {
            return HEAD_PAIR; // "Novagrad Trading House"
        }
        if (titles.contains(before)) {
            return 0;
        }
        if (!excluded && isCalledCompany(source, sentence, end)) {
            return APPOSITION;
        }
        boolean head =
                heads.contains(last) && (!plainHeads.contains(last) || hasUncommonWord(source, sentence, first, end));
        if (end - first > 1 && !excluded && (head || hasBank(source, sentence, first, end))) {
            return HEAD_WORD;
        }
        if (lists.isListed(name) && (end - first > 1 || proper && first > 0)) {
            return LISTED;
        }
        if (roles.contains(before) && !excluded) {
            return ROLE_NOUN;
        }
        if (NOT_A_NAME.matcher(name).matches() || isOffice(source, sentence, first)) {
            return 0;
        }
        boolean startsSentence = first == 0 && end - first < 2;
        boolean acronym = end - first == 1 && Names.isAcronym(name);
        if (startsSentence || acronym) {
            return !excluded && proper && isUncommon(name) ? GUESS : 0;
        }
        boolean place =
                places.of(Names.text(source, sentence, first, first + 1)).isPresent();
        boolean plausible =
                !excluded && proper && !place && end - first <= 5 && hasUncommonWord(source, sentence, first, end);
        return plausible && end - first > 1 ? SHAPE : plausible && name.length() > 3 ? SHAPE - 0.1 : 0;
    }

    private static boolean hasBank(SourceText source, Sentence sentence, int first, int end) {
        for (int index = first; index < end; index++) {
            if (Names.text(source, sentence, index, index + 1)
                    .matches("Bank|Banque|Banco|Banca|Company|Compagnie|Companhia|Corporation|Group|Grupo|Groupe")) {
                return true;
            }
        }
        return false;
    }

    /** "Zarya Mikron, a Russian maker of", "SeaX (a subsidiary of": what follows says that it is a company. */
    private boolean isCalledCompany(SourceText source, Sentence sentence, int end) {
        if (!Names.text(source, sentence, end, end + 1).matches("[,(]")
                || !Names.text(source, sentence, end + 1, end + 2).matches("an?|the")) {
            return false;
        }
        for (int index = end + 2; index < end + 7; index++) {
            String word = Names.text(source, sentence, index, index + 1);
            if (word.isEmpty() || word.matches("[,.;:()]|of|in|for|that|which|who|and")) {
                return roles.contains(Names.text(source, sentence, index - 1, index));
            }
        }
        return false;
    }

    /** "Secretaries of Education and Health": what an office is about. */
    private boolean isOffice(SourceText source, Sentence sentence, int first) {
        return Names.text(source, sentence, first - 1, first).matches("of|for|and")
                && (titles.contains(Names.text(source, sentence, first - 2, first - 1))
                        || titles.contains(Names.text(source, sentence, first - 4, first - 3)));
    }

    /** "Market Development", "Critical Minerals": a title of everyday words is no company's name by its shape alone. */
    private boolean hasUncommonWord(SourceText source, Sentence sentence, int first, int end) {
        for (int index = first; index < end; index++) {
            if (!words.isEveryday(Names.text(source, sentence, index, index + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A word that neither the language nor public life knows, long enough to be a name. */
    private boolean isUncommon(String name) {
        return name.length() > 2
                && name.length() < 7 + (Names.isAcronym(name) ? 0 : 20)
                && name.chars().allMatch(Character::isLetter)
                && !words.isEveryday(name)
                && !publicBodies.contains(name)
                && places.of(name).isEmpty();
    }

    private boolean isNameWord(SourceText source, Sentence sentence, int index) {
        String word = Names.text(source, sentence, index, index + 1);
        return Names.isCapitalised(source, sentence, index)
                && !word.matches(".*-(made|based|led|backed|owned|built|produced|origin)")
                && !sentence.tokens().get(index).tag().equals("POS");
    }

    /** One past a legal form that the run ends with or that follows it; 0 for none. */
    private int legalFormEnd(SourceText source, Sentence sentence, int from, int end) {
        for (int start = Math.max(from + 1, end - LONGEST_FORM); start <= end + 1; start++) {
            int after = Math.min(sentence.tokens().size(), start + LONGEST_FORM);
            for (int stop = after; stop > start && stop >= end; stop--) {
                String form = Names.text(source, sentence, start, stop);
                String comma = start > end ? Names.text(source, sentence, end, start) : ",";
                if (legalForms.contains(form) && comma.equals(",")) {
                    return stop;
                }
            }
        }
        return 0;
    }
}
