package exhibit.evidence;

import exhibit.Block;
import exhibit.Chunk;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Token;
import exhibit.lexicon.Triggers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that introduce a list and whose sentence each item ends: "Baykar supplied:" and then "50 drones to Poland". Only words
 * that end with a verb that makes claims, or with the preposition after one, and only items without a verb of their own.
 */
final class ListLeads {
    private static final int MOST_TOKENS = 40;

    private final Triggers triggers;
    private Words lead;
    private List<Filler> names = List.of();

    ListLeads(Triggers triggers) {
        this.triggers = triggers;
    }

    /**
     * A sentence made of the lead and one item; its span is the item's.
     *
     * @param fillers of both; those of the lead are inherited
     */
    record Joined(Words words, List<Filler> fillers) {
        /** Whether a claim needs both: it is evoked by the lead and names something of the item. */
        boolean needsBoth(EvidenceRecord claim) {
            int item = words.sentence().span().start();
            return claim.type() != EvidenceType.CO_MENTION
                    && claim.trigger().start() < item
                    && (claim.companies().stream().anyMatch(company -> company.start() >= item)
                            || claim.products().stream().anyMatch(product -> product.start() >= item)
                            || claim.countries().stream().anyMatch(country -> country.start() >= item));
        }
    }

    /** Takes up the next sentence; for an item that a lead introduces the sentence that both make. */
    Optional<Joined> next(Words words, List<Filler> fillers) {
        if (words.sentence().block().kind() == Block.Kind.LIST_ITEM) {
            boolean first = words.sentence().block().span().start()
                    == words.sentence().span().start();
            return lead != null && first && isItem(words) ? Optional.of(join(words, fillers)) : Optional.empty();
        }
        int end = leadEnd(words);
        boolean leads = end > 0 && fillers.stream().anyMatch(filler -> filler.isCompany() || filler.isCountry());
        lead = leads ? cut(words, end) : null;
        names = leads ? fillers.stream().filter(filler -> filler.end() <= end).toList() : List.of();
        return Optional.empty();
    }

    /** One past the last token of a lead without "the following:"; 0 where a sentence is none. */
    private int leadEnd(Words words) {
        int end = words.size() - 1;
        if (end < 1 || end > MOST_TOKENS || !words.form(end).equals(":")) {
            return 0;
        }
        while (end > 0
                && words.lower(end - 1)
                        .matches("the|these|following|items?|goods|products|countries|companies|below")) {
            end--;
        }
        boolean preposition = words.lower(end - 1).matches("to|from|by");
        for (int token = 0; token < end; token++) {
            if (words.lower(token).equals("following")) {
                return 0; // "exported the following items to:" has two places to fill
            }
            boolean last = token == end - 1;
            if (words.isVerb(token)
                    && (last || preposition)
                    && !triggers.verb(words.lemma(token)).isEmpty()) {
                return end;
            }
        }
        return 0;
    }

    private static Words cut(Words words, int end) {
        Sentence sentence = words.sentence();
        List<Chunk> chunks = sentence.chunks().stream()
                .filter(chunk -> chunk.first() < end)
                .map(chunk -> new Chunk(chunk.kind(), chunk.first(), Math.min(end, chunk.end())))
                .toList();
        return new Words(
                words.source(),
                new Sentence(sentence.span(), sentence.tokens().subList(0, end), chunks, sentence.block()));
    }

    private static boolean isItem(Words words) {
        for (int token = 0; token < words.size(); token++) {
            if (words.tag(token).matches("VB[DZP]|MD")) {
                return false;
            }
        }
        return words.size() <= MOST_TOKENS;
    }

    private Joined join(Words item, List<Filler> fillers) {
        int mark = 0;
        while (mark < item.size() - 1
                && !Character.isLetterOrDigit(item.form(mark).codePointAt(0))) {
            mark++;
        }
        int shift = lead.size() - mark;
        int from = mark;
        SourceText source = item.source();
        List<Token> tokens = new ArrayList<>(lead.sentence().tokens());
        tokens.addAll(item.sentence().tokens().subList(mark, item.size()));
        List<Chunk> chunks = new ArrayList<>(lead.sentence().chunks());
        item.sentence().chunks().stream()
                .filter(chunk -> chunk.first() >= from)
                .map(chunk -> new Chunk(chunk.kind(), chunk.first() + shift, chunk.end() + shift))
                .forEach(chunks::add);
        List<Filler> all = new ArrayList<>();
        names.forEach(name -> all.add(placed(name, 0, Reference.ofLead(name))));
        fillers.stream()
                .filter(filler -> filler.first() >= from)
                .forEach(filler -> all.add(placed(filler, shift, filler.reference())));
        Sentence both = new Sentence(
                item.sentence().span(), tokens, chunks, item.sentence().block());
        return new Joined(new Words(source, both), all);
    }

    private static Filler placed(Filler filler, int shift, Reference reference) {
        return new Filler(
                filler.entity(),
                filler.mention(),
                filler.first() + shift,
                filler.end() + shift,
                filler.trades(),
                reference);
    }
}
