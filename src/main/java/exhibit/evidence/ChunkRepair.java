package exhibit.evidence;

import exhibit.Chunk;
import exhibit.Chunk.Kind;
import exhibit.EntityType;
import exhibit.lexicon.Triggers;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends a sentence's base phrases by the names found in it: a name is one noun phrase whatever the tagger thought of its
 * words, and a trigger verb right after a name is no part of the name's phrase ("Poly Technologies | supplied | vehicles").
 */
final class ChunkRepair {
    private final Triggers triggers;
    private final Words words;
    private final List<Filler> fillers;
    /** For each token the chunk it is in: kind and first token; null outside. */
    private final Kind[] kind;

    private final boolean[] begins;

    private ChunkRepair(Triggers triggers, Words words, List<Filler> fillers) {
        this.triggers = triggers;
        this.words = words;
        this.fillers = fillers;
        this.kind = new Kind[words.size()];
        this.begins = new boolean[words.size() + 1];
    }

    static List<Chunk> repair(Triggers triggers, Words words, List<Filler> fillers) {
        ChunkRepair repair = new ChunkRepair(triggers, words, fillers);
        repair.read();
        fillers.forEach(repair::joinName);
        repair.splitVerbs();
        repair.joinTitles();
        repair.joinDemonyms();
        repair.joinTradeNouns();
        repair.joinWorth();
        repair.splitYears();
        return repair.chunks();
    }

    private void read() {
        for (Chunk chunk : words.sentence().chunks()) {
            begins[chunk.first()] = true;
            for (int index = chunk.first(); index < chunk.end(); index++) {
                kind[index] = chunk.kind();
            }
        }
    }

    private void joinName(Filler filler) {
        boolean alreadyWhole = kind[filler.first()] == Kind.NP;
        for (int index = filler.first() + 1; index < filler.end(); index++) {
            alreadyWhole &= kind[index] == Kind.NP && !begins[index];
        }
        if (alreadyWhole) {
            return;
        }
        if (kind[filler.first()] != Kind.NP) {
            begins[filler.first()] = true;
        }
        for (int index = filler.first(); index < filler.end(); index++) {
            kind[index] = Kind.NP;
            begins[index] &= index == filler.first();
        }
        if (filler.end() < kind.length && kind[filler.end()] == Kind.VP) {
            begins[filler.end()] = true;
        }
        orphan(filler.first() - 1);
    }

    /** "[to Finland]" was a verb phrase: without its verb the "to" stands alone. */
    private void orphan(int index) {
        if (index >= 0
                && kind[index] == Kind.VP
                && begins[index]
                && words.tag(index).equals("TO")) {
            kind[index] = null;
            begins[index] = false;
        }
    }

    private void splitVerbs() {
        boolean verbless = isVerbless();
        for (int index = 1; index < kind.length - 1; index++) {
            int token = index;
            boolean afterActor = fillers.stream().anyMatch(filler -> filler.isAgent() && endsBefore(filler, token));
            boolean inName = fillers.stream()
                    .anyMatch(filler -> filler.first() <= token
                            && token < filler.end()
                            && !(filler.isProduct() && filler.end() - filler.first() == 1));
            boolean beforeGoods =
                    fillers.stream().anyMatch(filler -> filler.isProduct() && filler.first() == token + 1);
            boolean lone = verbless
                    && words.tag(index).matches("NN|VB")
                    && words.tag(index - 1).matches("NNP?S");
            if (kind[index] == Kind.NP
                    && (afterActor || lone)
                    && !inName
                    && !triggers.verb(words.lemma(index)).isEmpty()
                    && (lone || words.tag(index).matches("NNS|VBZ|VBD|VBN"))
                    && (beforeGoods || words.tag(index + 1).matches("DT|CD|JJ|NN.*|VB[NG]|\\$|RB"))) {
                kind[index] = Kind.VP;
                begins[index] = true;
                begins[index + 1] = true;
                kind[index + 1] = kind[index + 1] == null ? null : Kind.NP;
            }
        }
    }

    /** "dealers re-export cars": where nothing else can be the verb, a plural and its goods have one between them. */
    private boolean isVerbless() {
        for (int index = 0; index < kind.length; index++) {
            if (words.tag(index).matches("VB[DPZ]|MD")) {
                return false;
            }
        }
        return true;
    }

    /** "In 2020 [Ostrana Vagon JSC] made": a year before a name is no part of its phrase. */
    private void splitYears() {
        for (Filler filler : fillers) {
            int year = filler.first() - 1;
            if (year > 0
                    && filler.isAgent()
                    && words.form(year).matches("(?:19|20)\\d\\d")
                    && words.tag(year - 1).equals("IN")) {
                begins[filler.first()] = true;
            }
        }
    }

    /** The name ends right before a token; an acronym in parentheses may stand between. */
    private boolean endsBefore(Filler filler, int token) {
        return filler.end() == token
                || filler.end() == token - 1 && words.form(token - 1).equals(")");
    }

    /** "[steel pipe] worth [$3 million]": the price belongs to the goods, whatever the chunker made of "worth". */
    private void joinWorth() {
        for (int index = 1; index < kind.length - 1; index++) {
            if (words.lower(index).equals("worth") && kind[index - 1] == Kind.NP && kind[index] != Kind.VP) {
                for (int price = index; price < kind.length && isPrice(price); price++) {
                    kind[price] = Kind.NP;
                    begins[price] = false;
                }
            }
        }
    }

    private boolean isPrice(int index) {
        return words.lower(index).equals("worth")
                || words.tag(index).matches("\\$|CD")
                || words.lower(index)
                        .matches("about|some|nearly|over|roughly|around|approximately|million|billion|trillion");
    }

    /** "[the Chilean lithium producer] [Salar Azul]": a company right after its description is one phrase with it. */
    private void joinTitles() {
        for (Filler filler : fillers) {
            int first = filler.first();
            boolean adjacent = first > 0 && kind[first - 1] == Kind.NP && kind[first] == Kind.NP;
            boolean titled = filler.isCompany() || filler.isCountry() && isRole(first - 1);
            if (titled && adjacent && !words.tag(first).equals("POS")) {
                begins[first] = false;
            }
        }
    }

    /** "[its ally] [Belarus]": a word for a country by its part in something, not goods. */
    private boolean isRole(int index) {
        return words.tag(index).equals("NN")
                && words.lower(index)
                        .matches("ally|neighbou?r|partner|rival|proxy|sponsor|island|nation|country|state");
    }

    /** "[Swiss] [firm Helvion AG]": a demonym describes the noun that follows it. */
    private void joinDemonyms() {
        for (Filler filler : fillers) {
            int next = filler.end();
            boolean demonym = filler.mention().type() == EntityType.NORP && kind[filler.first()] == Kind.NP;
            if (demonym && next < kind.length && kind[next] == Kind.NP && words.isNoun(next)) {
                begins[next] = false;
            }
        }
    }

    /** "[U.S. goods] [exports]": what is traded describes the noun of the trade. */
    private void joinTradeNouns() {
        for (int index = 1; index < kind.length; index++) {
            boolean between = kind[index] == Kind.NP && begins[index] && kind[index - 1] == Kind.NP;
            if (between
                    && words.isNoun(index)
                    && words.isNoun(index - 1)
                    && !triggers.noun(words.lemma(index)).isEmpty()) {
                begins[index] = false;
            }
        }
    }

    private List<Chunk> chunks() {
        List<Chunk> chunks = new ArrayList<>();
        int index = 0;
        while (index < kind.length) {
            int end = index + 1;
            while (end < kind.length && kind[end] == kind[index] && !begins[end]) {
                end++;
            }
            if (kind[index] != null) {
                chunks.add(new Chunk(kind[index], index, end));
            }
            index = end;
        }
        return chunks;
    }
}
