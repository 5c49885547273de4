package exhibit.analysis;

import exhibit.AnalysisResult;
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
import exhibit.reading.DocumentReader;
import exhibit.reading.ReadingSettings;
import java.util.List;

/** Turns one upload into one result. Read this first: it is the whole pipeline, in order. Thread-safe. */
public final class Analysis implements AutoCloseable {
    private final DocumentReader reader;
    private final Segmenter segmenter;
    private final MentionFinders finder;
    private final EntityResolver resolver;
    private final EvidenceExtractor extractor;

    Analysis(
            DocumentReader reader,
            Segmenter segmenter,
            MentionFinders finder,
            EntityResolver resolver,
            EvidenceExtractor extractor) {
        this.reader = reader;
        this.segmenter = segmenter;
        this.finder = finder;
        this.resolver = resolver;
        this.extractor = extractor;
    }

    /** Opens lexicons and models and starts a parser child. Costs seconds: once a process. */
    public static Analysis open(ReadingSettings settings) {
        Lexicons lexicons = Lexicons.open();
        return new Analysis(
                new DocumentReader(settings),
                Segmenter.open(),
                MentionFinders.open(lexicons),
                new EntityResolver(lexicons),
                new EvidenceExtractor(lexicons));
    }

    /** Reads and answers one document. Its attachments are in {@code source().attachments()}, for the caller to analyse. */
    public Analysed analyse(Upload upload) throws DocumentException {
        return analyse(upload, reader.read(upload));
    }

    /** Answers for text as it is; {@code upload} names it and is not opened. */
    public Analysed analyse(Upload upload, String text) {
        return analyse(upload, reader.read(text));
    }

    private Analysed analyse(Upload upload, SourceText source) {
        List<Sentence> sentences = segmenter.segment(source);
        List<Mention> mentions = finder.find(source, sentences);
        List<Entity> entities = resolver.resolve(source, sentences, mentions);
        List<EvidenceRecord> evidence = extractor.extract(upload.sha256(), source, sentences, entities);
        AnalysisResult result = new AnalysisResult(
                OffsetUnit.UTF16,
                new DocumentInfo(
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
                        source.properties().metadata()),
                entities,
                evidence,
                new Coverage(source.text().length(), source.text().length(), source.skipped()),
                source.warnings(),
                new Provenance("exhibit", "0", List.of(), fingerprint(), "", ""));
        return new Analysed(source, result);
    }

    /** Changes when models, lexicons, settings or the version change: the same bytes and fingerprint give the same answer. */
    public String fingerprint() {
        return "0";
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
