package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Heads;
import exhibit.lexicon.Lexicons;
import exhibit.mention.CapitalRuns.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Companies, bodies and persons by rule: legal form, telling first or last word, list, title, what stands before, shape. */
final class NameFinder implements MentionFinder {
    private final Lexicons lexicons;
    private final Heads heads;
    private final NameContext context;

    NameFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.heads = lexicons.heads();
        this.context = new NameContext(lexicons);
    }

    /** A kind, how sure and by which rule. */
    record Verdict(EntityType type, double confidence, String source) {}

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(source, sentence);
            int done = 0;
            for (Run run : CapitalRuns.in(words)) {
                if (run.first() >= done) {
                    done = find(words, run, mentions);
                }
            }
        }
        return mentions;
    }

    /** Adds what the run names and returns the first word that is not used up. */
    private int find(Words words, Run run, List<Mention> mentions) {
        Optional<Run> whole = withForm(words, run);
        if (whole.isPresent()) {
            add(words, whole.get(), new Verdict(EntityType.COMPANY, 0.95, "legal-forms.tsv"), mentions);
            return whole.get().end();
        }
        Run body = withOf(words, run);
        Run name = withoutGeography(words, body);
        Optional<Verdict> verdict = byHead(words, body, name).or(() -> byList(words, name));
        if (verdict.isEmpty() && name.length() == body.length() && body.length() != run.length()) {
            return find(words, run, name, mentions);
        }
        if (verdict.isEmpty()) {
            return find(words, run, withoutGeography(words, run), mentions);
        }
        Run span = verdict.get().type() == EntityType.ORGANISATION ? body : name;
        add(words, span, verdict.get(), mentions);
        return span.end();
    }

    private int find(Words words, Run run, Run name, List<Mention> mentions) {
        Run person = withoutTitle(words, name);
        if (person.length() > 0 && person.length() < name.length()) {
            add(words, person, new Verdict(EntityType.PERSON, 0.85, "titles.tsv"), mentions);
        } else if (name.length() > 0) {
            byTitle(words, name)
                    .or(() -> context.companyBeside(words, name))
                    .or(() -> byShape(words, name))
                    .ifPresent(verdict -> add(words, name, verdict, mentions));
        }
        return run.end();
    }

    private static void add(Words words, Run run, Verdict verdict, List<Mention> mentions) {
        mentions.add(Mention.at(
                words.source(),
                words.span(run.first(), run.end()),
                verdict.type(),
                verdict.confidence(),
                verdict.source()));
    }

    /** The run with its legal form, where it has one: "Zhonghe Optics Co., Ltd.", "OOO Almaz". */
    private Optional<Run> withForm(Words words, Run run) {
        for (int at = run.first() + 1; at <= run.end(); at++) {
            int from = words.text(at).equals(",") ? at + 1 : at;
            for (int end = Math.min(words.size(), from + 8); end > from; end--) {
                if (lexicons.legalForms().isAfter(words.phrase(from, end))
                        && !isOnlyGeography(words, run.first(), at)) {
                    return Optional.of(new Run(run.first(), end));
                }
            }
        }
        boolean before = run.length() > 1 && lexicons.legalForms().isBefore(words.text(run.first()));
        return before ? Optional.of(run) : Optional.empty();
    }

    private boolean isOnlyGeography(Words words, int first, int end) {
        return lexicons.countries().ofDemonym(words.phrase(first, end)).isPresent();
    }

    /** "Export Bank of Tianshan", "Bureau of Industry and Security": a telling word before "of" draws in what follows. */
    private Run withOf(Words words, Run run) {
        int end = run.end();
        while (end + 1 < words.size()
                && (words.text(end).equals("of") || words.text(end).equals("for"))
                && drawsOf(words, run, end)) {
            int next = end + 1;
            if (words.text(next).equals("the")) {
                next++;
            }
            int stop = next;
            while (stop < words.size() && words.get(stop).isCapitalised()) {
                stop++;
            }
            if (stop == next) {
                break;
            }
            end = stop;
            if (words.text(end).equals("and")
                    && end + 1 < words.size()
                    && words.get(end + 1).isCapitalised()
                    && isField(words.text(end + 1))
                    && heads.beginsOrganisation(words.text(run.end() - 1))) {
                end += 2;
            }
        }
        return new Run(run.first(), end);
    }

    private boolean drawsOf(Words words, Run run, int of) {
        String last = words.text(run.end() - 1);
        boolean bank = last.equals("Bank") || last.equals("Company") || last.equals("Corporation");
        return words.text(of).equals("of") && (heads.beginsOrganisation(last) || bank)
                || words.text(of).equals("for") && heads.beginsOrganisation(last);
    }

    private boolean isField(String word) {
        return !heads.beginsOrganisation(word)
                && lexicons.countries().named(word).isEmpty()
                && lexicons.countries().ofDemonym(word).isEmpty();
    }

    /** The run without countries, peoples and places at its beginning. */
    private Run withoutGeography(Words words, Run run) {
        int first = run.first();
        boolean changed = true;
        while (changed && first < run.end()) {
            changed = false;
            for (int end = Math.min(run.end(), first + 4); end > first; end--) {
                if (isGeography(words.phrase(first, end))) {
                    first = end;
                    changed = true;
                    break;
                }
            }
        }
        return new Run(first, run.end());
    }

    private boolean isGeography(String name) {
        return lexicons.countries().named(name).isPresent()
                || lexicons.countries().ofDemonym(name).isPresent()
                || lexicons.places().named(name).isPresent()
                || lexicons.blocs().canonical(name).isPresent();
    }

    private Optional<Verdict> byHead(Words words, Run body, Run name) {
        String last = words.text(body.end() - 1);
        if (name.length() > 0 && isOrganisation(words, body, last)) {
            return Optional.of(new Verdict(EntityType.ORGANISATION, 0.85, "organisation-heads.tsv"));
        }
        if (name.length() < 2 || !drawsCompany(words, name) || isGood(words, name)) {
            return Optional.empty();
        }
        boolean only = heads.endsOnlyCompany(last) || !heads.endsCompany(last);
        // a place before the head belongs to the name: "Jiangsu Trading" loses nothing, "Chinese Bank" is none
        return Optional.of(new Verdict(EntityType.COMPANY, only ? 0.85 : 0.65, "company-heads.tsv"));
    }

    /** "Unmanned Aircraft Systems" of a heading. */
    private boolean isGood(Words words, Run name) {
        return lexicons.goods().named(words.phrase(name.first(), name.end())).isPresent();
    }

    private boolean drawsCompany(Words words, Run name) {
        for (int at = name.first(); at < name.end(); at++) {
            boolean last = at == name.end() - 1 || words.text(at + 1).equals("of");
            if (last && heads.endsCompany(words.text(at))) {
                return !lexicons.titles().has(words.text(name.first()));
            }
        }
        return false;
    }

    private boolean isOrganisation(Words words, Run body, String last) {
        boolean two = body.length() > 2 && heads.endsOrganisation(words.phrase(body.end() - 2, body.end()));
        if (two || (body.length() > 1 && heads.endsOrganisation(last))) {
            return true;
        }
        for (int at = body.first(); at < body.end() - 1; at++) {
            if (heads.beginsOrganisation(words.text(at)) && words.text(at + 1).equals("of")) {
                return true;
            }
        }
        return lexicons.organisations()
                .canonical(words.phrase(body.first(), body.end()))
                .isPresent();
    }

    private Optional<Verdict> byList(Words words, Run name) {
        if (name.length() == 0) {
            return Optional.empty();
        }
        String phrase = words.phrase(name.first(), name.end());
        if (lexicons.organisations().canonical(phrase).isPresent()) {
            return Optional.of(new Verdict(EntityType.ORGANISATION, 0.9, "organisations.tsv"));
        }
        if (lexicons.companies().canonical(phrase).isPresent()) {
            return Optional.of(new Verdict(EntityType.COMPANY, 0.9, "companies.tsv"));
        }
        return lexicons.companyLists().withCore(lexicons.legalForms().core(phrase)).stream()
                .filter(listed -> listed.sure() && phrase.length() > 4)
                .findFirst()
                .map(listed -> new Verdict(
                        EntityType.COMPANY,
                        0.85,
                        listed.list().startsWith("OFAC") ? "ofac-sdn.tsv" : "listed-companies.tsv"));
    }

    private Run withoutTitle(Words words, Run name) {
        int first = name.first();
        while (first < name.end()
                && (lexicons.titles().has(words.text(first))
                        || words.text(first).equals("Vice"))) {
            first++;
        }
        return new Run(first, name.end());
    }

    private Optional<Verdict> byTitle(Words words, Run name) {
        String before = words.text(name.first() - 1);
        if (lexicons.titles().has(before)
                || (before.equals(".") && lexicons.titles().has(words.text(name.first() - 2) + "."))) {
            return Optional.of(new Verdict(EntityType.PERSON, 0.85, "titles.tsv"));
        }
        boolean given =
                name.length() > 1 && name.length() < 4 && lexicons.firstNames().has(words.text(name.first()));
        return given ? Optional.of(new Verdict(EntityType.PERSON, 0.8, "first-names.tsv")) : Optional.empty();
    }

    private Optional<Verdict> byShape(Words words, Run name) {
        boolean proper =
                words.get(name.first()).isProper() && words.get(name.end() - 1).isProper();
        if (name.length() < 2 || name.length() > 5 || !proper || !context.isParty(words, name)) {
            return Optional.empty();
        }
        return Optional.of(new Verdict(EntityType.COMPANY, 0.5, "shape"));
    }
}
