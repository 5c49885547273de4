package exhibit.support;

import exhibit.AnalysisResult;
import exhibit.Upload;
import exhibit.analysis.Analysed;
import exhibit.analysis.Analysis;
import exhibit.analysis.StepTimer;
import exhibit.lexicon.ListSettings;
import exhibit.mention.RecognitionSettings;
import exhibit.reading.ReadingSettings;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The product's own steps, opened once for all tests of one run. */
public final class Pipeline {
    private static final Analysis ANALYSIS = open(Optional::empty);

    private Pipeline() {}

    /** Analyses text as it is. */
    public static Analysed text(String text) {
        return ANALYSIS.analyse(new Upload(Path.of("text"), "text", null, "0".repeat(64), 0, null), text);
    }

    /** Analyses a file of {@code test-docs/}; every position is checked before the answer is given. */
    public static Analysed document(String name) {
        try {
            Path file = Path.of("test-docs", name);
            byte[] bytes = Files.readAllBytes(file);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            Analysed analysed = ANALYSIS.analyse(new Upload(file, name, null, hash, bytes.length, null));
            AnalysisResult result = analysed.result();
            Results.assertCutOut(analysed.source().text(), result);
            return analysed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        } catch (exhibit.DocumentException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** The same steps with an operator's watch lists; the caller closes them. */
    public static Analysis open(Path lists) {
        return open(() -> Optional.of(lists));
    }

    /** The defaults, whatever the environment says, without recognising pictures: not every machine has Tesseract. */
    private static Analysis open(ListSettings lists) {
        SmallRyeConfig settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ReadingSettings.class)
                .withMapping(RecognitionSettings.class)
                .withDefaultValue("exhibit.reading.ocr", "off")
                .withDefaultValue("exhibit.recognition.tier", System.getProperty("exhibit.test.tier", "fast"))
                .build();
        return Analysis.open(
                settings.getConfigMapping(ReadingSettings.class),
                settings.getConfigMapping(RecognitionSettings.class),
                lists,
                StepTimer.NONE);
    }
}
