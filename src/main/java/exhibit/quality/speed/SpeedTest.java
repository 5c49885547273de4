package exhibit.quality.speed;

import exhibit.DocumentException;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.analysis.Analysed;
import exhibit.analysis.Analysis;
import exhibit.language.Segmenter;
import exhibit.quality.speed.SpeedReport.Names;
import exhibit.quality.speed.SpeedReport.Whole;
import exhibit.reading.ReadingSettings;
import java.util.ArrayList;
import java.util.List;

/** Takes all times of one document. The machine should have nothing else to do. */
public final class SpeedTest {
    private static final List<Integer> THREADS = List.of(1, 2);
    private static final List<Integer> CLIENTS = List.of(1, 2, 8);

    private final Upload upload;
    private final Order order;
    private final List<Names> names = new ArrayList<>();
    private final List<Whole> whole = new ArrayList<>();
    private Long parsersPeak;
    private NamesSpeed namesSpeed;
    private int words;
    private int pages;

    private SpeedTest(Upload upload, Order order) {
        this.upload = upload;
        this.order = order;
    }

    /**
     * What to measure.
     *
     * @param tiers one after the other
     * @param runs of each kind that count
     * @param warmUp runs of each kind before them
     * @param concurrency analyses at once, however many clients there are
     */
    public record Order(List<Tier> tiers, int runs, int warmUp, int concurrency) {
        public Order {
            tiers = List.copyOf(tiers);
        }
    }

    /**
     * Measures.
     *
     * @throws DocumentException if the document cannot be read
     */
    public static SpeedReport run(Upload upload, Order order, ReadingSettings reading) throws DocumentException {
        SpeedTest test = new SpeedTest(upload, order);
        for (Tier tier : order.tiers()) {
            test.measureWhole(tier, reading);
        }
        for (Tier tier : order.tiers()) { // afterwards, as their models would count as memory of the whole
            test.measureNames(tier);
        }
        return test.report();
    }

    private void measureWhole(Tier tier, ReadingSettings reading) throws DocumentException {
        try (Analysis analysis = Analysis.open(reading, new Tried(tier, 1))) {
            analysis.warmUp();
            Analysed analysed = analysis.analyse(upload);
            prepare(analysed.source());
            WholeSpeed speed = new WholeSpeed(analysis, upload, words, order.concurrency());
            String measured = analysed.result().provenance().recognition();
            for (int clients : CLIENTS) {
                whole.add(speed.measure(measured, clients, order.warmUp(), order.runs()));
            }
            parsersPeak = Memory.childrenPeak();
        }
    }

    private void measureNames(Tier tier) {
        for (int threads : THREADS) {
            names.add(namesSpeed.measure(new Tried(tier, threads), order.warmUp(), order.runs()));
        }
    }

    private void prepare(SourceText source) {
        if (namesSpeed == null) {
            Segmenter segmenter = Segmenter.open();
            List<Sentence> sentences = segmenter.segment(source);
            words = (int) sentences.stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .filter(token -> source.words(token.span()).codePoints().anyMatch(Character::isLetterOrDigit))
                    .count();
            pages = source.pages().size();
            namesSpeed = new NamesSpeed(source, segmenter, sentences, words);
        }
    }

    private SpeedReport report() {
        return new SpeedReport(
                upload.filename(),
                words,
                pages,
                Runtime.getRuntime().availableProcessors(),
                order.concurrency(),
                names,
                whole,
                parsersPeak);
    }
}
