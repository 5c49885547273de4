package exhibit.job;

import exhibit.AnalysisResult;
import exhibit.DocumentException;
import exhibit.DocumentInfo;
import exhibit.Progress;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.Warning;
import exhibit.analysis.Analysed;
import exhibit.store.DocumentStore;
import exhibit.store.Keeping;
import exhibit.store.KeptDocument;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** Analyses one document and, each as its own document, what was found inside it; keeps them all. Thread-safe. */
@Singleton
final class DocumentWork {
    private final LoadedAnalysis analysis;
    private final DocumentStore store;
    private final JobSettings.Attachments limits;
    private final StepRecord steps;

    @Inject
    DocumentWork(LoadedAnalysis analysis, DocumentStore store, JobSettings settings, StepRecord steps) {
        this.analysis = analysis;
        this.steps = steps;
        this.store = store;
        this.limits = settings.attachments();
    }

    /** How many attachments one sent document may still bring. */
    private static final class Allowance {
        private int left;

        Allowance(int left) {
            this.left = left;
        }

        boolean take() {
            return left-- > 0;
        }
    }

    /** What is kept of the same bytes by the same models and settings, or {@code null}. */
    private Answer known(Upload upload, Tier tier) {
        if (!isKept(upload, tier)) {
            return null;
        }
        if (upload.parent() == null) {
            store.markPosted(upload.sha256());
        }
        return store.find(upload.sha256()).map(kept -> new Answer(kept, false)).orElse(null);
    }

    /** What is kept of the same bytes, or the answer to them. */
    Answer answer(Upload upload, Tier tier, Progress progress) throws DocumentException {
        Answer known = known(upload, tier);
        return known == null ? analyse(upload, tier, progress) : known;
    }

    private Answer analyse(Upload upload, Tier tier, Progress progress) throws DocumentException {
        analyse(upload, tier, progress, 0, new Allowance(limits.count()));
        return new Answer(
                store.find(upload.sha256())
                        .orElseThrow(() -> new IllegalStateException("erased while it was being analysed")),
                true);
    }

    private void analyse(Upload upload, Tier tier, Progress progress, int depth, Allowance allowance)
            throws DocumentException {
        steps.document(upload, tier, () -> keep(upload, tier, progress, depth, allowance));
    }

    /** Children are kept before what holds them, so that a kept document is always whole. */
    private void keep(Upload upload, Tier tier, Progress progress, int depth, Allowance allowance)
            throws DocumentException {
        Analysed analysed = analysis.get().analyse(upload, tier, progress);
        List<Upload> attachments = analysed.source().attachments();
        try {
            Set<String> children = new LinkedHashSet<>();
            List<Warning> warnings = new ArrayList<>(analysed.result().warnings());
            Progress.Count read = new Progress.Count("attachment");
            read.expect(attachments.size());
            if (!attachments.isEmpty()) {
                progress.step("attachments", read::portion);
            }
            for (Upload attachment : attachments) {
                stopIfInterrupted();
                String trouble = keepChild(attachment, tier, depth + 1, allowance);
                if (trouble == null) {
                    children.add(attachment.sha256());
                } else {
                    warnings.add(new Warning("attachment-not-read", attachment.filename() + ": " + trouble, null));
                }
                read.add(1);
            }
            AnalysisResult result = with(analysed.result(), List.copyOf(children), warnings);
            long began = System.nanoTime();
            store.keep(new Keeping(
                    new KeptDocument(
                            result, analysed.source().text(), analysed.source().pages()),
                    upload.file(),
                    analysis.get().fingerprint(tier),
                    upload.parent() == null));
            steps.step(
                    "store",
                    Duration.ofNanos(System.nanoTime() - began),
                    "records",
                    result.evidence().size());
        } finally {
            discard(attachments);
        }
    }

    /** Keeps an attachment; says what kept it from that, or {@code null}. */
    private String keepChild(Upload attachment, Tier tier, int depth, Allowance allowance) {
        if (depth > limits.depth()) {
            return "it lies deeper than " + limits.depth() + " levels";
        }
        if (!allowance.take()) {
            return "it is beyond the first " + limits.count() + " attachments";
        }
        if (isKept(attachment, tier)) {
            return null;
        }
        try {
            analyse(attachment, tier, Progress.NONE, depth, allowance);
            return null;
        } catch (DocumentException e) {
            stopIfInterrupted(); // its reader was stopped because nobody waits for the whole
            return e.getMessage();
        }
    }

    private static void stopIfInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this document any more");
        }
    }

    private boolean isKept(Upload upload, Tier tier) {
        return store.fingerprint(upload.sha256())
                .filter(analysis.get().fingerprint(tier)::equals)
                .isPresent();
    }

    /**
     * The reader made a folder for the document's attachments, with all its words beside them, for whoever analyses them: that is here,
     * and done.
     */
    private static void discard(List<Upload> attachments) {
        attachments.stream()
                .map(attachment -> attachment.file().getParent())
                .distinct()
                .forEach(DocumentWork::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the files of attachments could not be removed", e);
        }
    }

    private static AnalysisResult with(AnalysisResult result, List<String> children, List<Warning> warnings) {
        DocumentInfo info = result.document();
        return new AnalysisResult(
                result.offsetUnit(),
                new DocumentInfo(
                        info.id(),
                        info.filename(),
                        info.mediaType(),
                        info.sizeBytes(),
                        info.title(),
                        info.author(),
                        info.createdAt(),
                        info.language(),
                        info.pageCount(),
                        info.characters(),
                        info.parent(),
                        children,
                        info.metadata()),
                result.entities(),
                result.evidence(),
                result.coverage(),
                warnings,
                result.provenance());
    }
}
