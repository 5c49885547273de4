package exhibit.evidence;

import exhibit.Chunk;
import exhibit.evidence.Phrase.Kind;
import exhibit.lexicon.Connectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a sentence's chunks and the words between them as phrases. Parentheses are left out: they add names, not claims. */
final class PhraseReader {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    private final Connectors connectors;

    PhraseReader(Connectors connectors) {
        this.connectors = connectors;
    }

    List<Phrase> read(Words words, List<Chunk> chunks, List<Filler> fillers) {
        List<Phrase> phrases = new ArrayList<>();
        Chunk[] chunkAt = chunkByToken(words, chunks);
        int index = 0;
        while (index < words.size()) {
            Optional<Connectors.Connector> connector = connectors.at(words::lower, index);
            Chunk chunk = chunkAt[index];
            int close = closingParenthesis(words, index);
            if (close > index && !words.lower(index + 1).matches("an?|the")) {
                index = close + 1;
            } else if (close > index || words.form(index).equals(")")) {
                phrases.add(new Phrase(Kind.COMMA, index, index + 1, "")); // "SeaX (a subsidiary of AMR)"
                index++;
            } else if (connector.isPresent() && isConnector(connector.get(), words, index, phrases, chunkAt)) {
                int end = index + connector.get().length();
                phrases.add(new Phrase(
                        kindOf(connector.get(), words, index, phrases),
                        index,
                        end,
                        connector.get().word()));
                index = end;
            } else if (chunk != null) {
                index = addChunk(phrases, words, chunk, index, connectors, fillers);
            } else {
                phrases.add(single(words, index));
                index++;
            }
        }
        return phrases;
    }

    private static Chunk[] chunkByToken(Words words, List<Chunk> chunks) {
        Chunk[] chunkAt = new Chunk[words.size()];
        for (Chunk chunk : chunks) {
            for (int index = chunk.first(); index < chunk.end(); index++) {
                chunkAt[index] = chunk;
            }
        }
        return chunkAt;
    }

    /** "that" is a determiner in "that company", "to" an infinitive's mark before a verb, "like" and "including" may be verbs. */
    private static boolean isConnector(
            Connectors.Connector connector, Words words, int index, List<Phrase> phrases, Chunk[] chunkAt) {
        boolean afterVerb =
                !phrases.isEmpty() && phrases.get(phrases.size() - 1).is(Kind.VERB);
        return switch (words.lower(index)) {
            case "that" -> !words.tag(index).equals("DT") || words.isVerb(index + 1);
            case "to" -> !words.tag(index + 1).equals("VB") || isNoun(chunkAt, index + 1);
            case "like" -> words.tag(index).equals("IN") && !afterVerb;
            case "including" -> !afterVerb;
            case "destined", "bound", "headed" ->
                !afterVerb || !words.lemma(index - 1).equals("be");
            default ->
                !words.isVerb(index)
                        || connector.length() > 1
                        || !connector.word().isEmpty();
        };
    }

    private static boolean isNoun(Chunk[] chunkAt, int index) {
        return index < chunkAt.length && chunkAt[index] != null && chunkAt[index].kind() == Chunk.Kind.NP;
    }

    private static Kind kindOf(Connectors.Connector connector, Words words, int index, List<Phrase> phrases) {
        Kind kind = Kind.valueOf(connector.kind().name());
        if (kind == Kind.RELATIVE && words.lower(index).equals("that")) {
            boolean afterNoun =
                    !phrases.isEmpty() && phrases.get(phrases.size() - 1).is(Kind.NOUN);
            return afterNoun ? Kind.RELATIVE : Kind.COMPLEMENTISER;
        }
        return kind;
    }

    private static int closingParenthesis(Words words, int index) {
        if (!words.form(index).equals("(")) {
            return -1;
        }
        for (int close = index + 1; close < words.size(); close++) {
            if (words.form(close).equals(")")) {
                return close;
            }
        }
        return -1;
    }

    /** Adds the rest of a chunk from {@code index} on; stops early where a connector stands inside it. */
    private static int addChunk(
            List<Phrase> phrases, Words words, Chunk chunk, int index, Connectors connectors, List<Filler> fillers) {
        int end = index + 1;
        while (end < chunk.end()
                && !words.form(end).equals("(")
                && connectors
                        .at(words::lower, end)
                        .filter(found -> found.length() > 1)
                        .isEmpty()) {
            end++;
        }
        if (chunk.kind() == Chunk.Kind.VP) {
            addVerbs(phrases, words, index, end);
        } else if (isGerund(phrases, words, index, end) && !isInName(index, fillers)) {
            phrases.add(new Phrase(Kind.VERB, index, index + 1, ""));
            phrases.add(new Phrase(Kind.NOUN, index + 1, end, ""));
        } else {
            addNoun(phrases, words, index, end);
        }
        return end;
    }

    /** "denied [selling rifles]": the chunker takes the gerund for an adjective; after a verb or preposition it is a verb. */
    private static boolean isGerund(List<Phrase> phrases, Words words, int first, int end) {
        if (!words.tag(first).equals("VBG") || end - first < 2 || phrases.isEmpty()) {
            return false;
        }
        Phrase before = phrases.get(phrases.size() - 1);
        return before.is(Kind.VERB) || before.is(Kind.PREPOSITION);
    }

    /** "exports of [washing machines]": the goods list knows better. */
    private static boolean isInName(int index, List<Filler> fillers) {
        return fillers.stream().anyMatch(filler -> filler.first() == index && filler.end() > index + 1);
    }

    /** A possessive opens a new chunk ("Vietnam" "'s largest buyer") but is one phrase with its owner. */
    private static void addNoun(List<Phrase> phrases, Words words, int first, int end) {
        if (words.tag(first).equals("POS") && !phrases.isEmpty()) {
            Phrase owner = phrases.get(phrases.size() - 1);
            if (owner.is(Kind.NOUN) && owner.end() == first) {
                phrases.set(phrases.size() - 1, new Phrase(Kind.NOUN, owner.first(), end, ""));
                return;
            }
        }
        phrases.add(new Phrase(Kind.NOUN, first, end, ""));
    }

    /** One phrase for each full verb: "agreed | to supply", "denied | selling", but "has been supplied" whole. */
    private static void addVerbs(List<Phrase> phrases, Words words, int first, int end) {
        int start = first;
        boolean full = false;
        for (int index = first; index < end; index++) {
            boolean infinitive = words.tag(index).equals("TO");
            if (full && (infinitive || words.isVerb(index))) {
                phrases.add(new Phrase(Kind.VERB, start, index, ""));
                start = index;
                full = false;
            }
            full |= words.isVerb(index) && !AUXILIARIES.contains(words.lemma(index));
        }
        phrases.add(new Phrase(Kind.VERB, start, end, ""));
    }

    private static Phrase single(Words words, int index) {
        boolean part = words.tag(index).startsWith("JJ")
                && words.tag(index - 1).equals("DT")
                && words.lower(index + 1).equals("of"); // "a third of"
        Kind kind = words.isVerb(index) || words.tag(index).equals("MD")
                ? Kind.VERB
                : part || words.isNoun(index) || words.tag(index).equals("PRP")
                        ? Kind.NOUN
                        : punctuation(words.form(index));
        return new Phrase(kind, index, index + 1, "");
    }

    /** What a mark does between phrases. */
    static Kind punctuation(String form) {
        return switch (form) {
            case "," -> Kind.COMMA;
            case ";", ":", "—", "–", "--", "\t" -> Kind.BREAK;
            default -> Kind.OTHER;
        };
    }
}
