package exhibit.cli;

import exhibit.AnalysisResult;
import exhibit.DocumentException;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import exhibit.Tier;
import exhibit.Upload;
import exhibit.analysis.Analysed;
import exhibit.analysis.Analysis;
import exhibit.analysis.StepTimer;
import exhibit.lexicon.ListFileException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exhibit analyse}: the service's work without a server, file after file, attachments included. */
@Command(
        name = "analyse",
        aliases = "analyze",
        mixinStandardHelpOptions = true,
        description = "Analyses files, folders or, for -, text from standard input.")
final class AnalyseCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, folders, or - for text on standard input")
    private List<String> inputs;

    @Option(names = "--format", description = "table, json, ndjson or csv; table on a terminal, else ndjson")
    private Format format;

    @Option(names = "--out", paramLabel = "FOLDER", description = "one answer a document into this folder")
    private Path folder;

    @Option(names = "--include", paramLabel = "WHAT", description = "co-mention: also what is only named together")
    private String include = "";

    @Option(names = "--tier", description = "accurate or fast: what finds names; exhibit.recognition.tier if not given")
    private Tier tier;

    @Override
    public Integer call() throws IOException {
        List<Inputs.Input> documents = Inputs.of(inputs);
        if (format == null) {
            format = Boolean.getBoolean("exhibit.terminal") && folder == null ? Format.TABLE : Format.NDJSON;
        }
        if (folder != null) {
            Files.createDirectories(folder);
        }
        int failures = 0;
        try (Analysis analysis = open()) {
            analysis.warnings().forEach(System.err::println);
            PrintStream out = new PrintStream(
                    new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
            int done = 0;
            for (Inputs.Input document : documents) {
                failures += one(analysis, document, out) ? 0 : 1;
                done++;
                progress(done, documents.size(), document.name());
            }
            out.flush();
        } catch (ListFileException e) {
            System.err.println(e.getMessage());
            return 2;
        }
        if (documents.size() > 1) {
            System.err.printf("%d documents, %d failed%n", documents.size(), failures);
        }
        return failures == 0 ? 0 : 1;
    }

    private Analysis open() {
        Settings settings = Settings.withTier(tier);
        return Analysis.open(settings.reading(), settings.recognition(), settings.lists(), StepTimer.NONE);
    }

    /** Analyses a document and all it contains; false where one of them failed. */
    private boolean one(Analysis analysis, Inputs.Input document, PrintStream out) throws IOException {
        Deque<Upload> waiting = new ArrayDeque<>();
        waiting.add(document.upload());
        boolean first = true;
        boolean fine = true;
        while (!waiting.isEmpty()) {
            Upload upload = waiting.remove();
            try {
                Analysed analysed = first && document.text() != null
                        ? analysis.analyse(upload, document.text())
                        : analysis.analyse(upload);
                waiting.addAll(analysed.source().attachments());
                write(
                        upload,
                        chosen(analysed.result())
                                .in(OffsetUnit.CODEPOINT, analysed.source().text()),
                        out);
            } catch (DocumentException e) {
                System.err.println(upload.filename() + ": " + e.reason() + ": " + e.getMessage());
                fine = false;
            }
            first = false;
        }
        return fine;
    }

    private AnalysisResult chosen(AnalysisResult result) {
        return include.equals("co-mention")
                ? result
                : result.withEvidence(result.evidence().stream()
                        .filter(record -> record.type() != EvidenceType.CO_MENTION)
                        .toList());
    }

    private void write(Upload upload, AnalysisResult result, PrintStream out) throws IOException {
        if (folder == null) {
            format.write(result, out);
            return;
        }
        String name = upload.filename().replaceAll("[^\\p{L}\\p{N}._-]", "_") + "."
                + upload.sha256().substring(0, 8) + "." + format.ending();
        try (PrintStream file =
                new PrintStream(Files.newOutputStream(folder.resolve(name)), false, StandardCharsets.UTF_8)) {
            format.write(result, file);
        }
    }

    private static void progress(int done, int all, String name) {
        if (all > 1) {
            System.err.printf("%d/%d %s%n", done, all, name);
        }
    }
}
