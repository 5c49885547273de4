package exhibit.quality.names;

import exhibit.AnalysisResult;
import exhibit.Mention;
import exhibit.Span;
import exhibit.Upload;
import exhibit.analysis.Analysis;
import exhibit.mention.RecognitionSettings;
import exhibit.quality.gold.GoldSentence;
import exhibit.reading.ReadingSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The service's analysis over documents of marked sentences. What it answers counts, as a client gets it: mentions after the
 * merge of all finders, nested ones included, candidates that no record rests on left out. Each sentence is a paragraph.
 */
final class Recogniser implements AutoCloseable {
    private static final String BETWEEN = "\n\n";

    private final AtomicLong nanos = new AtomicLong();
    private final Analysis analysis;
    private final boolean outermost;
    private String tier;

    /**
     * @param outermost whether only mentions that stand in no other count
     */
    Recogniser(ReadingSettings reading, RecognitionSettings recognition, boolean outermost) {
        this.analysis = Analysis.open(reading, recognition, Optional::empty, (step, took, unit, count) -> {
            if (step.equals("mention") || step.equals("segment")) { // the encoder reads names with the sentences
                nanos.addAndGet(took.toNanos());
            }
        });
        this.outermost = outermost;
        this.tier = recognition.tier().wireName();
        analysis.warmUp(); // as the service does; and a parser child that is closed while it starts complains
        nanos.set(0);
    }

    /** The tier that found the names: the fast one where the accurate one does not run here. */
    String tier() {
        return tier;
    }

    /** Time spent in finding names so far, tagging included, without reading and claims. */
    Duration spent() {
        return Duration.ofNanos(nanos.get());
    }

    /** The sentences of a document with the names found in each. */
    List<Answer> answer(List<GoldSentence> document) {
        List<Written> sentences = document.stream().map(Spacing::write).toList();
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Written sentence : sentences) {
            starts.add(text.length());
            text.append(sentence.text()).append(BETWEEN);
        }
        List<Mention> mentions = mentions(text.toString());
        List<Answer> answers = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            answers.add(answer(sentences.get(index), starts.get(index), mentions));
        }
        return answers;
    }

    private List<Mention> mentions(String text) {
        Upload upload = new Upload(Path.of("sentences"), "sentences", "text/plain", "0".repeat(64), 0, null);
        AnalysisResult result = analysis.analyse(upload, text).result();
        tier = result.provenance().recognition();
        List<Mention> mentions = result.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .toList();
        return outermost
                ? mentions.stream()
                        .filter(mention -> mentions.stream().noneMatch(other -> holds(other, mention)))
                        .toList()
                : mentions;
    }

    private static boolean holds(Mention outer, Mention inner) {
        return outer.span().contains(inner.span())
                && outer.span().length() > inner.span().length();
    }

    private static Answer answer(Written sentence, int start, List<Mention> mentions) {
        int end = start + sentence.text().length();
        List<Found> found = mentions.stream()
                .filter(mention -> mention.start() >= start && mention.start() < end)
                .map(mention -> found(sentence, mention, start))
                .filter(name -> !name.words().isEmpty())
                .sorted(Comparator.comparing(Found::words).thenComparing(Found::type))
                .toList();
        return new Answer(sentence, found);
    }

    private static Found found(Written sentence, Mention mention, int start) {
        Span stretch = new Span(mention.start() - start, mention.end() - start);
        return new Found(sentence.wordsAt(stretch), mention.type(), mention.confidence());
    }

    @Override
    public void close() {
        analysis.close();
    }
}
