package exhibit.evidence;

import exhibit.Block;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Attribution;
import exhibit.Mention;
import exhibit.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who says so where the sentence before tells: "he added", and a quotation that goes on. The attribution then has the words of the
 * sentence that names the speaker.
 */
final class Speakers {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private Speakers() {}

    /**
     * The records with their speakers.
     *
     * @param before sentences of the same block, the nearest first
     */
    static List<EvidenceRecord> attribute(Words words, List<PastSentence> before, List<EvidenceRecord> records) {
        return before.isEmpty()
                ? records
                : records.stream().map(claim -> attribute(words, before, claim)).toList();
    }

    private static EvidenceRecord attribute(Words words, List<PastSentence> before, EvidenceRecord claim) {
        Attribution said = claim.attributedTo();
        if (said == null) {
            return isQuoted(words)
                    ? quoted(before)
                            .map(speaker -> claim.withAttribution(
                                    speaker, "the quotation goes on: " + speaker.text() + " speaks"))
                            .orElse(claim)
                    : claim;
        }
        String pronoun = said.text().toLowerCase(Locale.ROOT);
        return said.entity() == null && PRONOUNS.contains(pronoun)
                ? speaker(before, pronoun)
                        .map(speaker -> claim.withAttribution(
                                speaker,
                                "\u201c" + said.text() + "\u201d stands for " + speaker.text()
                                        + ", named before the sentence"))
                        .orElse(claim)
                : claim;
    }

    /** Whoever spoke last; for "he" and "she" else the one person of the sentence before. */
    private static Optional<Attribution> speaker(List<PastSentence> before, String pronoun) {
        boolean person = pronoun.matches("he|she");
        for (PastSentence sentence : before) {
            Optional<Attribution> said = sentence.speaker().filter(speaker -> !isPronoun(speaker));
            if (said.isPresent()) {
                return said;
            }
            List<Mention> persons = sentence.fillers().stream()
                    .filter(filler -> filler.entity().type() == EntityType.PERSON)
                    .map(Filler::mention)
                    .toList();
            if (person && !persons.isEmpty()) {
                return persons.size() == 1
                        ? sentence.fillers().stream()
                                .filter(filler -> filler.mention().equals(persons.get(0)))
                                .map(Filler::asSource)
                                .findFirst()
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isPronoun(Attribution speaker) {
        return PRONOUNS.contains(speaker.text().toLowerCase(Locale.ROOT));
    }

    /** Whoever speaks in the quotation before, if nothing but quotation stands between. */
    private static Optional<Attribution> quoted(List<PastSentence> before) {
        for (PastSentence sentence : before) {
            Optional<Attribution> said = sentence.speaker().filter(speaker -> !isPronoun(speaker));
            String text =
                    sentence.words().source().words(sentence.words().sentence().span());
            if (said.isPresent() || !isQuoted(sentence.words())) {
                return said.filter(speaker -> text.matches("(?s).*[\"\u201c\u201d].*"));
            }
        }
        return Optional.empty();
    }

    /** Whether the whole sentence is part of a quotation. */
    private static boolean isQuoted(Words words) {
        SourceText source = words.source();
        Block block = words.sentence().block();
        int start = words.sentence().span().start();
        String sentence = source.words(words.sentence().span()).strip();
        if (sentence.isEmpty()) {
            return false;
        }
        boolean open = false;
        for (int index = block.span().start(); index < start; index++) {
            open = after(source.text().charAt(index), open);
        }
        open |= sentence.charAt(0) == '"' || sentence.charAt(0) == '\u201c';
        for (int index = 1; index < sentence.length() - 2; index++) {
            open &= after(sentence.charAt(index), open);
        }
        return open;
    }

    private static boolean after(char mark, boolean open) {
        return switch (mark) {
            case '\u201c' -> true;
            case '\u201d' -> false;
            case '"' -> !open;
            default -> open;
        };
    }
}
