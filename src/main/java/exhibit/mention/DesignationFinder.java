package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goods by make and model: those of the lexicon, and designations of the usual pattern such as Su-35 and F-16. */
final class DesignationFinder implements MentionFinder {
    private static final Pattern MODEL = Pattern.compile(
            "\\b(?:Su|MiG|Tu|Il|An|Ka|Mi|Yak|F/A|F|KC|AH|UH|CH|MH|MQ|RQ|JF|T|BMP|BTR|BRDM|Kh|S|Shahed|Mohajer|Orlan|AK|RPG|PAC|SM"
                    + "|MIM|AGM|AIM|GBU|M|Wing Loong|HQ|DF|KN|iPhone)[- ]\\d{1,4}[A-Z]{0,3}\\d?\\b");
    private static final int LONGEST = 3;

    private final Lexicons lexicons;

    DesignationFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(source, sentence);
            for (int at = 0; at < words.size(); at++) {
                at = Math.max(at, findAt(words, at, mentions) - 1);
            }
        }
        return mentions;
    }

    private int findAt(Words words, int at, List<Mention> mentions) {
        char letter = words.text(at).charAt(0);
        if (!Character.isUpperCase(letter) && !Character.isDigit(letter) && letter != 'i') {
            return at;
        }
        for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
            String name = words.phrase(at, end);
            if (lexicons.designations().category(name).isPresent()) {
                mentions.add(mention(words, words.span(at, end), 0.85, "designations.tsv"));
                return end;
            }
            Matcher matcher = MODEL.matcher(name);
            if (matcher.matches() && (name.indexOf('-') > 0 || name.startsWith("iPhone"))) {
                mentions.add(mention(words, words.span(at, end), 0.75, "designation"));
                return end;
            }
        }
        return at;
    }

    private static Mention mention(Words words, Span span, double confidence, String source) {
        return Mention.at(words.source(), span, EntityType.PRODUCT, confidence, source);
    }
}
