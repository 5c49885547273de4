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
import exhibit.Progress;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.Warning;
import exhibit.entity.EntityResolver;
import exhibit.evidence.EvidenceExtractor;
import exhibit.language.Segmenter;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.ListSettings;
import exhibit.mention.RecognitionSettings;
import exhibit.reading.DocumentReader;
import exhibit.reading.ReadingSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Turns one upload into one result. Read this first: it is the whole pipeline, in order. Thread-safe. */
public final class Analysis implements AutoCloseable {
    private final DocumentReader reader;
    private final Segmenter segmenter;
    private final Tiers tiers;
    private final EntityResolver resolver;
    private final EvidenceExtractor extractor;
    private final List<Provenance.WatchList> lists;
    private final StepTimer timer;
    private final String version = Version.current();

    Analysis(
            DocumentReader reader,
            Segmenter segmenter,
            Tiers tiers,
            EntityResolver resolver,
            EvidenceExtractor extractor,
            List<Provenance.WatchList> lists,
            StepTimer timer) {
        this.reader = reader;
        this.segmenter = segmenter;
        this.tiers = tiers;
        this.resolver = resolver;
        this.extractor = extractor;
        this.lists = lists;
        this.timer = timer;
    }

    /** As {@link #open(ReadingSettings, RecognitionSettings, ListSettings, StepTimer)}, with the built-in lists, timing nothing. */
    public static Analysis open(ReadingSettings reading, RecognitionSettings recognition) {
        return open(reading, recognition, Optional::empty, StepTimer.NONE);
    }

    /**
     * Opens lexicons and models and starts a parser child. Costs seconds: once a process.
     *
     * @throws exhibit.lexicon.ListFileException if a watch list of the settings is malformed
     */
    public static Analysis open(
            ReadingSettings reading, RecognitionSettings recognition, ListSettings lists, StepTimer timer) {
        Lexicons lexicons = Lexicons.open(lists);
        Segmenter segmenter = Segmenter.open();
        String configuration =
                Version.current() + lexicons.sha256() + lexicons.watchLists().provenance() + settingsText(reading);
        return new Analysis(
                new DocumentReader(reading),
                segmenter,
                Tiers.open(lexicons, recognition, new Tiers.Common(segmenter.models(), configuration)),
                new EntityResolver(lexicons),
                new EvidenceExtractor(lexicons),
                lexicons.watchLists().provenance(),
                timer);
    }

    /** The settings that change an answer; time-outs and heap sizes only decide whether there is one. */
    private static String settingsText(ReadingSettings settings) {
        return settings.maxPages() + "|" + settings.maxCharacters() + "|" + settings.ocr() + "|"
                + settings.ocrLanguages();
    }

    /** The tier where nobody asks for another. */
    public Tier standardTier() {
        return tiers.standard();
    }

    /** As {@link #analyse(Upload, Tier)} by the standard tier. */
    public Analysed analyse(Upload upload) throws DocumentException {
        return analyse(upload, standardTier());
    }

    /** Reads and answers one document. Its attachments are in {@code source().attachments()}, for the caller to analyse. */
    public Analysed analyse(Upload upload, Tier tier) throws DocumentException {
        return analyse(upload, tier, Progress.NONE);
    }

    /**
     * As {@link #analyse(Upload, Tier)}.
     *
     * @param progress told of each step
     * @throws CancellationException soon after the calling thread is interrupted; or a {@link DocumentException}, while it reads
     */
    public Analysed analyse(Upload upload, Tier tier, Progress progress) throws DocumentException {
        long began = System.nanoTime();
        SourceText source = reader.read(upload, progress);
        timer.step(
                "read",
                Duration.ofNanos(System.nanoTime() - began),
                "pages",
                source.pages().size());
        return analyse(upload, source, tier, progress);
    }

    /** As {@link #analyse(Upload, String, Tier)} by the standard tier. */
    public Analysed analyse(Upload upload, String text) {
        return analyse(upload, text, standardTier());
    }

    /** Answers for text as it is; {@code upload} names it and is not opened. */
    public Analysed analyse(Upload upload, String text, Tier tier) {
        return analyse(upload, reader.read(text), tier, Progress.NONE);
    }

    private Analysed analyse(Upload upload, SourceText source, Tier tier, Progress progress) {
        Tiers.Opened opened = tiers.of(tier);
        Steps steps = new Steps(timer, progress);
        Progress.Count read = new Progress.Count("sentence");
        List<Sentence> sentences = steps.run(
                "segment",
                "sentences",
                read::portion,
                () -> opened.reader() == null
                        ? segmenter.segment(source)
                        : segmenter.segment(source, opened.reader(), read));
        List<Mention> mentions =
                steps.run("mention", "mentions", () -> opened.finders().find(source, sentences));
        List<Entity> entities = steps.run("entity", "entities", () -> resolver.resolve(source, sentences, mentions));
        List<EvidenceRecord> evidence =
                steps.run("evidence", "records", () -> extractor.extract(upload.sha256(), source, sentences, entities));
        AnalysisResult result = new AnalysisResult(
                OffsetUnit.UTF16,
                info(upload, source),
                WeakCandidates.without(entities, evidence),
                evidence,
                new Coverage(source.text().length(), analysed(source), source.skipped()),
                warnings(source, opened),
                provenance(source, opened));
        Invariants.check(source, result);
        return new Analysed(source, result);
    }

    private static List<Warning> warnings(SourceText source, Tiers.Opened opened) {
        return opened.warning().isEmpty()
                ? source.warnings()
                : Stream.concat(
                                source.warnings().stream(),
                                Stream.of(new Warning("tier-not-available", opened.warning(), null)))
                        .toList();
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

    private Provenance provenance(SourceText source, Tiers.Opened opened) {
        return new Provenance(
                "exhibit",
                version,
                opened.tier().wireName(),
                opened.files(),
                lists,
                opened.fingerprint(),
                Hashes.sha256(source.text()),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /**
     * Changes when models, lexicons, settings or the version change: the same bytes and fingerprint give the same answer.
     *
     * @param tier that finds the names
     */
    public String fingerprint(Tier tier) {
        return tiers.of(tier).fingerprint();
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
        String warning = tiers.of(standardTier()).warning();
        return warning.isEmpty() ? List.of() : List.of(warning);
    }

    /** How many parser children died of a document, ran out of time or were stopped. */
    public long parserDeaths() {
        return reader.parserDeaths();
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
