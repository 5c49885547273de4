package exhibit.analysis;

import exhibit.AnalysisResult;
import exhibit.Block;
import exhibit.Coverage;
import exhibit.DocumentException;
import exhibit.DocumentInfo;
import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.Mention;
import exhibit.OffsetUnit;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Upload;
import exhibit.entity.EntityResolver;
import exhibit.evidence.EvidenceExtractor;
import exhibit.language.Segmenter;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import exhibit.mention.RecognitionSettings;
import exhibit.reading.DocumentReader;
import exhibit.reading.ReadingSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns one upload into one result. Read this first: it is the whole pipeline, in order. Thread-safe. */
public final class Analysis implements AutoCloseable {
    private final DocumentReader reader;
    private final Segmenter segmenter;
    private final MentionFinders finder;
    private final EntityResolver resolver;
    private final EvidenceExtractor extractor;
    private final StepTimer timer;
    private final List<Provenance.Model> models;
    private final String version;
    private final String fingerprint;

    Analysis(
            DocumentReader reader,
            Segmenter segmenter,
            MentionFinders finder,
            EntityResolver resolver,
            EvidenceExtractor extractor,
            StepTimer timer,
            String configuration) {
        this.reader = reader;
        this.segmenter = segmenter;
        this.finder = finder;
        this.resolver = resolver;
        this.extractor = extractor;
        this.timer = timer;
        this.models = Stream.concat(segmenter.models().stream(), finder.models().stream())
                .toList();
        this.version = Version.current();
        this.fingerprint = Hashes.sha256(version + configuration + models);
    }

    /** As {@link #open(ReadingSettings, RecognitionSettings, StepTimer)}, timing nothing. */
    public static Analysis open(ReadingSettings reading, RecognitionSettings recognition) {
        return open(reading, recognition, StepTimer.NONE);
    }

    /** Opens lexicons and models and starts a parser child. Costs seconds: once a process. */
    public static Analysis open(ReadingSettings reading, RecognitionSettings recognition, StepTimer timer) {
        Lexicons lexicons = Lexicons.open();
        return new Analysis(
                new DocumentReader(reading),
                Segmenter.open(),
                MentionFinders.open(lexicons, recognition),
                new EntityResolver(lexicons),
                new EvidenceExtractor(lexicons),
                timer,
                lexicons.sha256() + settingsText(reading));
    }

    /** The settings that change an answer; time-outs and heap sizes only decide whether there is one. */
    private static String settingsText(ReadingSettings settings) {
        return settings.maxPages() + "|" + settings.maxCharacters() + "|" + settings.ocr() + "|"
                + settings.ocrLanguages();
    }

    /** Reads and answers one document. Its attachments are in {@code source().attachments()}, for the caller to analyse. */
    public Analysed analyse(Upload upload) throws DocumentException {
        long began = System.nanoTime();
        SourceText source = reader.read(upload);
        timer.step("read", Duration.ofNanos(System.nanoTime() - began));
        return analyse(upload, source);
    }

    /** Answers for text as it is; {@code upload} names it and is not opened. */
    public Analysed analyse(Upload upload, String text) {
        return analyse(upload, reader.read(text));
    }

    private Analysed analyse(Upload upload, SourceText source) {
        List<Sentence> sentences = timed("segment", () -> segmenter.segment(source));
        List<Mention> mentions = timed("mention", () -> finder.find(source, sentences));
        List<Entity> entities = timed("entity", () -> resolver.resolve(source, sentences, mentions));
        List<EvidenceRecord> evidence =
                timed("evidence", () -> extractor.extract(upload.sha256(), source, sentences, entities));
        AnalysisResult result = new AnalysisResult(
                OffsetUnit.UTF16,
                info(upload, source),
                WeakCandidates.without(entities, evidence),
                evidence,
                new Coverage(source.text().length(), analysed(source), source.skipped()),
                source.warnings(),
                provenance(source));
        Invariants.check(source, result);
        return new Analysed(source, result);
    }

    private DocumentInfo info(Upload upload, SourceText source) {
        return new DocumentInfo(
                upload.sha256(),
                upload.filename(),
                source.properties().mediaType(),
                upload.sizeBytes(),
                source.properties().title(),
                source.properties().author(),
                source.properties().createdAt(),
                segmenter.language(source),
                source.pages().size(),
                source.text().length(),
                upload.parent(),
                source.attachments().stream().map(Upload::sha256).toList(),
                source.properties().metadata());
    }

    /** Characters of the blocks that the steps see: all but page furniture. */
    private static int analysed(SourceText source) {
        return source.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.FURNITURE)
                .mapToInt(block -> block.span().length())
                .sum();
    }

    private Provenance provenance(SourceText source) {
        return new Provenance(
                "exhibit",
                version,
                finder.tier(),
                models,
                fingerprint,
                Hashes.sha256(source.text()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private <T> T timed(String step, Supplier<T> work) {
        long began = System.nanoTime();
        T done = work.get();
        timer.step(step, Duration.ofNanos(System.nanoTime() - began));
        return done;
    }

    /** Changes when models, lexicons, settings or the version change: the same bytes and fingerprint give the same answer. */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * Runs the steps once on a sentence and waits for a parser child, so that the first document does not pay for it; gives
     * up waiting after half a minute, when documents start children themselves.
     */
    public void warmUp() {
        analyse(
                new Upload(java.nio.file.Path.of("warm-up"), "warm-up", null, "0".repeat(64), 0, null),
                "The Ministry of Trade said that Ferrum Ltd. of Austria sold 20 turbines to Iraq in 2020.");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!reader.isWarm() && System.nanoTime() < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What this machine cannot do of what was asked for, in sentences to log at the start. */
    public List<String> warnings() {
        return finder.warning().isEmpty() ? List.of() : List.of(finder.warning());
    }

    /** Whether models are loaded and a parser child is warm. */
    public boolean isReady() {
        return reader.isWarm();
    }

    @Override
    public void close() {
        reader.close();
    }
}
