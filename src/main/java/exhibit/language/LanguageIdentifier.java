package exhibit.language;

import exhibit.Block;
import exhibit.SourceText;
import exhibit.lexicon.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;

/** The language of a document from its first running words. Thread-safe. */
@SuppressWarnings("resource") // the OpenNLP detectors close nothing but their thread locals
final class LanguageIdentifier {
    /** Fewer letters than this say too little. */
    private static final int FEWEST = 20;

    /** More letters than this say nothing new. */
    private static final int ENOUGH = 4000;

    private static final Map<String, String> TWO_LETTERS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.forLanguageTag(code).getISO3Language(), code -> code, (first, second) -> first));

    /** Languages of ISO 639-3 that the model tells apart and ISO 639-1 does not. */
    private static final Map<String, String> PARTS_OF =
            Map.of("cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv");

    private final ThreadSafeLanguageDetectorME detector;

    LanguageIdentifier(ModelFile model) {
        try {
            detector = new ThreadSafeLanguageDetectorME(new LanguageDetectorModel(model.open()));
        } catch (IOException e) {
            throw new UncheckedIOException(model.name(), e);
        }
    }

    String identify(SourceText source) {
        String words = sample(source);
        if (words.codePoints().filter(Character::isLetter).count() < FEWEST) {
            return "und";
        }
        String code = detector.predictLanguage(words).getLang();
        return PARTS_OF.getOrDefault(code, TWO_LETTERS.getOrDefault(code, "und"));
    }

    private static String sample(SourceText source) {
        StringBuilder words = new StringBuilder();
        for (Block block : source.blocks()) {
            if (block.kind() != Block.Kind.FURNITURE && words.length() < ENOUGH) {
                String text = source.words(block.span());
                words.append(text, 0, Math.min(text.length(), ENOUGH)).append('\n');
            }
        }
        return words.toString();
    }
}
