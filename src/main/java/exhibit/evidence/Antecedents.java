package exhibit.evidence;

import exhibit.EntityType;
import exhibit.EvidenceType;
import exhibit.Mention;
import exhibit.evidence.PastSentence.Topic;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.ReferenceWords.Kind;
import exhibit.lexicon.ReferenceWords.ReferenceWord;
import exhibit.lexicon.Triggers.Trigger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the words of one sentence stand for, chosen among what it and the sentences before it name: whatever is the only one of
 * its kind, else whom the sentence before is about. Where that leaves two, nothing.
 */
final class Antecedents {
    /** Of more companies than these in reach the subject is not plainly the one: "A met B and C". */
    private static final int MOST_COMPANIES = 2;

    private final Lexicons lexicons;
    private final Words words;
    private final List<Filler> fillers;
    private final Window window;
    private final Descriptions descriptions;
    private final Rivals rivals;

    /**
     * The sentences that may be referred to.
     *
     * @param sentences the nearest first
     * @param isParagraphBefore whether they belong to the paragraph before, where only what is named alone counts
     */
    record Window(List<PastSentence> sentences, boolean isParagraphBefore) {
        Window {
            sentences = List.copyOf(sentences);
        }

        Optional<PastSentence> nearest() {
            return sentences.stream().findFirst();
        }
    }

    /** A candidate and how many sentences before it is named. */
    private record Candidate(Filler filler, int back) {}

    Antecedents(Lexicons lexicons, Words words, List<Filler> fillers, Window window, Descriptions descriptions) {
        this.lexicons = lexicons;
        this.words = words;
        this.fillers = fillers;
        this.window = window;
        this.descriptions = descriptions;
        this.rivals = new Rivals(lexicons.references());
    }

    /** Fillers for all that the words stand for; mostly one or none. */
    List<Filler> of(Anaphor anaphor) {
        if (ownsOther(anaphor)) {
            return List.of();
        }
        boolean one = anaphor.count() == 1;
        List<Candidate> meant = switch (anaphor.word().kind()) {
            case COMPANY -> one ? company(anaphor, Filler::isCompany) : counted(anaphor, Filler::isCompany);
            case BODY, ROLE -> one ? company(anaphor, Antecedents::isBody) : counted(anaphor, Filler::isCompany);
            case COUNTRY -> one ? country(anaphor) : counted(anaphor, Antecedents::isState);
            case GOODS -> goods(anaphor);
            case PRONOUN -> pronoun(anaphor);
            case PLEONASTIC, THING -> List.of();
        };
        return meant.stream().map(candidate -> filler(anaphor, candidate)).toList();
    }

    /** "for the company's purpose": only an owner of goods, exports and the like has a part in what is claimed. */
    private boolean ownsOther(Anaphor anaphor) {
        boolean pronoun = words.tag(anaphor.head()).equals("PRP$");
        if (!pronoun && !words.tag(anaphor.end()).equals("POS")) {
            return false;
        }
        int last = pronoun ? anaphor.end() : anaphor.end() + 1;
        while (words.tag(last).matches("JJ.*|NN.*|VBN|VBG|HYPH|CD|RB.*")) {
            last++;
        }
        int end = last;
        boolean goods = fillers.stream().anyMatch(filler -> filler.isProduct() && filler.isIn(anaphor.end(), end));
        return !goods && lexicons.triggers().noun(words.lemma(end - 1)).isEmpty();
    }

    private Filler filler(Anaphor anaphor, Candidate candidate) {
        Filler named = candidate.filler();
        Mention here = Mention.at(
                words.source(),
                words.span(anaphor.first(), anaphor.end()),
                named.entity().type(),
                named.mention().confidence(),
                "reference");
        Reference reference = named.isReference()
                ? named.reference().after(candidate.back())
                : new Reference(named.mention(), named.entity().name(), candidate.back());
        return new Filler(named.entity(), here, anaphor.head(), anaphor.end(), named.trades(), reference);
    }

    private static boolean isBody(Filler filler) {
        return filler.isCompany() || filler.entity().type() == EntityType.ORGANISATION;
    }

    private static boolean isState(Filler filler) {
        return filler.isCountry() && filler.entity().iso2() != null;
    }

    private List<Candidate> company(Anaphor anaphor, Predicate<Filler> kind) {
        List<Candidate> all = candidates(anaphor, kind);
        boolean described =
                anaphor.word().kind() == Kind.ROLE || !anaphor.modifiers().isEmpty();
        Optional<Candidate> meant = described
                ? only(all.stream()
                        .filter(candidate -> isCalled(anaphor, candidate.filler()))
                        .toList())
                : only(all).or(() -> all.size() > MOST_COMPANIES ? Optional.empty() : topic(all));
        return unrivalled(anaphor, meant);
    }

    /** Whether the text called it so: "the Turkish drone maker" needs the country, the word before and the noun. */
    private boolean isCalled(Anaphor anaphor, Filler named) {
        boolean noun =
                anaphor.word().kind() != Kind.ROLE || descriptions.has(named.entity(), words.lemma(anaphor.head()));
        return noun
                && anaphor.modifiers().stream()
                        .allMatch(token -> ofCountry(token)
                                .map(iso2 -> named.entity().country() != null
                                        && iso2.equals(named.entity().country().iso2()))
                                .orElseGet(() -> descriptions.has(named.entity(), words.lower(token))));
    }

    private Optional<String> ofCountry(int token) {
        return fillers.stream()
                .filter(filler -> isState(filler) && filler.covers(token))
                .map(filler -> filler.entity().iso2())
                .findFirst();
    }

    private List<Candidate> country(Anaphor anaphor) {
        if (!anaphor.modifiers().isEmpty()) {
            return List.of();
        }
        ReferenceWord word = anaphor.word();
        List<Candidate> all = candidates(
                anaphor, filler -> isState(filler) && word.mayBe(filler.entity().iso2()));
        Optional<Candidate> meant = only(all).or(() -> topic(all)).or(() -> owner(all));
        return unrivalled(
                anaphor, meant.filter(candidate -> candidate.filler().entity().type() == EntityType.COUNTRY));
    }

    /** "Mexico's economy grew. The country …" */
    private Optional<Candidate> owner(List<Candidate> all) {
        if (isNamedHere(all) || window.isParagraphBefore()) {
            return Optional.empty();
        }
        List<String> owners = window.nearest().stream()
                .flatMap(sentence -> sentence.subjectNames().stream())
                .filter(filler -> filler.mention().type() != EntityType.NORP)
                .map(filler -> filler.entity().id())
                .distinct()
                .toList();
        return owners.size() != 1
                ? Optional.empty()
                : all.stream()
                        .filter(candidate -> candidate.back() == 1
                                && candidate.filler().entity().id().equals(owners.get(0)))
                        .findFirst();
    }

    /** "both countries": where the nearest sentence that names any names just so many. */
    private List<Candidate> counted(Anaphor anaphor, Predicate<Filler> kind) {
        List<Candidate> all = candidates(anaphor, kind);
        boolean plain = anaphor.count() > 1 && anaphor.modifiers().isEmpty() && !window.isParagraphBefore();
        if (!plain || all.isEmpty() || isNamedHere(all)) {
            return List.of();
        }
        int nearest = all.get(0).back();
        List<Candidate> there =
                all.stream().filter(candidate -> candidate.back() == nearest).toList();
        boolean places =
                there.stream().anyMatch(candidate -> candidate.filler().entity().type() == EntityType.LOCATION);
        return there.size() == anaphor.count() && !places ? there : List.of();
    }

    /**
     * "these minerals" after gallium and germanium, "these chips" and, where only one is meant, "the chips" after "AI chips". Goods
     * that have another word in common with nothing before stay themselves.
     */
    private List<Candidate> goods(Anaphor anaphor) {
        Optional<PastSentence> nearest = window.nearest().filter(sentence -> !window.isParagraphBefore());
        boolean named = fillers.stream().anyMatch(filler -> filler.isProduct() && filler.end() <= anaphor.first());
        if (nearest.isEmpty() || named || !anaphor.modifiers().isEmpty() || anaphor.count() > 1) {
            return List.of();
        }
        PastSentence sentence = nearest.get();
        Words there = sentence.words();
        List<Filler> sameNoun = distinct(sentence.fillers().stream()
                .filter(filler ->
                        filler.isProduct() && there.lemma(filler.end() - 1).equals(words.lemma(anaphor.head()))));
        List<Filler> meant = sameNoun;
        if (sameNoun.isEmpty() && anaphor.pointing()) {
            meant = distinct(sentence.fillers().stream()
                    .filter(filler -> filler.isProduct()
                            && anaphor.word().mayBe(filler.entity().category())));
        }
        boolean clear = meant.size() == 1 && isAsMany(anaphor, meant.get(0), there)
                || meant.size() > 1
                        && anaphor.pointing()
                        && anaphor.count() == Anaphor.SOME
                        && sentence.areOnePhrase(meant);
        boolean itself = sameNoun.stream().anyMatch(filler -> filler.end() - filler.first() == 1);
        return clear && !itself
                ? meant.stream().map(filler -> new Candidate(filler, 1)).toList()
                : List.of();
    }

    private static boolean isAsMany(Anaphor anaphor, Filler filler, Words there) {
        return there.tag(filler.end() - 1).endsWith("S") == (anaphor.count() == Anaphor.SOME);
    }

    /** Before any verb and any name, a pronoun is about what the sentence before is about, where that does such things. */
    private List<Candidate> pronoun(Anaphor anaphor) {
        boolean leads = leads(anaphor);
        Optional<PastSentence> nearest = window.nearest().filter(sentence -> !window.isParagraphBefore());
        if (!leads || nearest.isEmpty()) {
            return List.of();
        }
        Optional<Topic> topic = nearest.get().topic();
        boolean agrees = topic.isPresent()
                && topic.get().plural() == (anaphor.count() == Anaphor.SOME)
                && topic.get().fillers().stream().allMatch(filler -> mayDo(anaphor, filler))
                && !(anaphor.count() == 1 && isAnotherMeant(anaphor, nearest.get()))
                && topic.get().fillers().stream().noneMatch(this::isNamedHere);
        return agrees
                ? topic.get().fillers().stream()
                        .map(filler -> new Candidate(filler, 1))
                        .toList()
                : List.of();
    }

    /** "It exports": only a verb that makes claims, or begins one, tells that its subject is who acts; "it overlaps" does not. */
    private boolean mayDo(Anaphor anaphor, Filler filler) {
        boolean thing = filler.isProduct() || filler.isCountry() || isBody(filler);
        if (!thing || words.tag(anaphor.head()).equals("PRP$")) {
            return thing;
        }
        SubjectVerb verb = SubjectVerb.after(words, anaphor.head());
        String lemma = words.lemma(verb.token());
        List<Trigger> triggers = lexicons.triggers().verb(lemma);
        Cues cues = lexicons.cues();
        if (verb.passive()) {
            return triggers.stream()
                    .anyMatch(trigger -> filler.isProduct() != (trigger.type() == EvidenceType.SANCTION));
        }
        boolean begins = cues.is(Cues.Kind.PLAN, lemma)
                || cues.is(Cues.Kind.NEGATIVE_VERB, lemma)
                || cues.is(Cues.Kind.OBJECT_CONTROL, lemma)
                || cues.is(Cues.Kind.SUPPORT_RECEIVER, lemma)
                || cues.is(Cues.Kind.SUPPORT, lemma);
        return !cues.is(Cues.Kind.INCLUSION, lemma) && (!triggers.isEmpty() || begins && !filler.isProduct());
    }

    /** "opened a plant. It makes engines": the plant may be meant, except by "it also". */
    private boolean isAnotherMeant(Anaphor anaphor, PastSentence sentence) {
        String verb = words.lemma(SubjectVerb.after(words, anaphor.head()).token());
        return !words.lower(anaphor.end()).equals("also")
                && !lexicons.cues().is(Cues.Kind.PLAN, verb)
                && sentence.leavesAnother(noun -> lexicons.cues().is(Cues.Kind.FACILITY, noun)
                        || lexicons.references().isThing(noun));
    }

    private boolean leads(Anaphor anaphor) {
        boolean owner = words.tag(anaphor.head()).equals("PRP$");
        for (int token = 0; token < anaphor.first(); token++) {
            boolean laterName = owner && words.tag(token).matches("IN|TO"); // "In its report, Congress"
            if (laterName || words.tag(token).matches("VB.*|MD|PRP.*|W.*")) {
                return false;
            }
        }
        return !words.lower(anaphor.head()).equals("them")
                && fillers.stream().noneMatch(filler -> filler.first() < anaphor.first());
    }

    /** What is named before: here, then sentence by sentence as far as the word reaches; each thing where it is named last. */
    private List<Candidate> candidates(Anaphor anaphor, Predicate<Filler> kind) {
        Map<String, Candidate> byKey = new LinkedHashMap<>();
        CoArguments beside = new CoArguments(words, anaphor);
        for (Filler filler : fillers) {
            if (kind.test(filler) && filler.end() <= anaphor.first() && !beside.has(filler)) {
                byKey.putIfAbsent(key(filler), new Candidate(filler, 0));
            }
        }
        int reach = Math.min(anaphor.word().reach(), window.sentences().size());
        for (int back = 1; back <= reach; back++) {
            for (Filler filler : window.sentences().get(back - 1).fillers()) {
                if (kind.test(filler) && !isNamedHere(filler)) {
                    byKey.putIfAbsent(key(filler), new Candidate(filler, back));
                }
            }
        }
        return List.copyOf(byKey.values());
    }

    private static Optional<Candidate> only(List<Candidate> all) {
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The one of several that the sentence before is about. */
    private Optional<Candidate> topic(List<Candidate> all) {
        if (all.isEmpty() || isNamedHere(all) || window.isParagraphBefore()) {
            return Optional.empty();
        }
        Optional<Topic> topic = window.nearest().flatMap(PastSentence::topic).filter(known -> !known.plural());
        return topic.flatMap(known -> all.stream()
                .filter(candidate -> candidate.back() == 1
                        && key(candidate.filler()).equals(key(known.fillers().get(0))))
                .findFirst());
    }

    private List<Candidate> unrivalled(Anaphor anaphor, Optional<Candidate> meant) {
        return meant
                .filter(candidate ->
                        !rivals.are(anaphor, words, window.sentences().subList(0, candidate.back())))
                .stream()
                .toList();
    }

    private static boolean isNamedHere(List<Candidate> all) {
        return all.stream().anyMatch(candidate -> candidate.back() == 0);
    }

    private boolean isNamedHere(Filler filler) {
        return fillers.stream().anyMatch(other -> key(other).equals(key(filler)));
    }

    private static List<Filler> distinct(Stream<Filler> fillers) {
        Map<String, Filler> byKey = new LinkedHashMap<>();
        fillers.forEach(filler -> byKey.put(key(filler), filler));
        return List.copyOf(byKey.values());
    }

    /** The same for a country by its name and by its people. */
    private static String key(Filler filler) {
        return filler.isCountry() && filler.entity().iso2() != null
                ? filler.entity().iso2()
                : filler.entity().id();
    }
}
