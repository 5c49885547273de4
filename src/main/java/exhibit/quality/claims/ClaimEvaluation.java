package exhibit.quality.claims;

import exhibit.AnalysisResult;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.Upload;
import exhibit.analysis.Analysis;
import exhibit.lexicon.ConfidenceWeights;
import exhibit.mention.RecognitionSettings;
import exhibit.quality.ReliabilityBins;
import exhibit.quality.claims.ClaimReport.Judged;
import exhibit.quality.claims.Pairing.Pair;
import exhibit.quality.gold.GoldFileException;
import exhibit.reading.ReadingSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Runs the service's analysis over the cases of claim files, each a document of its own, and scores it. Used by one thread. */
public final class ClaimEvaluation {
    private final ClaimSheet sheet = new ClaimSheet();
    private final ClaimMistakes mistakes = new ClaimMistakes();
    private final ReliabilityBins bins = new ReliabilityBins();
    private final List<Judged> records = new ArrayList<>();
    private final ConfidenceWeights weights = ConfidenceWeights.open();

    ClaimEvaluation() {}

    /**
     * Evaluates; opens the service's models for it, which costs seconds.
     *
     * @param files of claims
     * @param mistakes how many of a kind are told
     * @param progress told the number of cases done, after each
     * @throws GoldFileException for the first file that cannot be used
     */
    public static ClaimReport run(
            List<Path> files,
            int mistakes,
            ReadingSettings reading,
            RecognitionSettings recognition,
            IntConsumer progress)
            throws GoldFileException {
        List<ClaimCase> cases = ClaimFiles.read(files);
        ClaimEvaluation evaluation = new ClaimEvaluation();
        String tier = recognition.tier().wireName();
        try (Analysis analysis = Analysis.open(reading, recognition)) {
            analysis.warmUp(); // a parser child that is closed while it starts complains
            for (ClaimCase about : cases) {
                AnalysisResult result = analyse(analysis, about.text());
                tier = result.provenance().recognition();
                evaluation.add(about, result.evidence());
                progress.accept(evaluation.sheet.cases());
            }
        }
        return evaluation.report(tier, files.stream().map(Path::toString).toList(), mistakes);
    }

    private static AnalysisResult analyse(Analysis analysis, String text) {
        Upload upload = new Upload(Path.of("case"), "case", "text/plain", "0".repeat(64), 0, null);
        return analysis.analyse(upload, text).result();
    }

    /**
     * Counts a case.
     *
     * @param found all records of its text; co-mentions do not count
     */
    void add(ClaimCase about, List<EvidenceRecord> found) {
        Pairing pairing = Pairing.of(
                about,
                found.stream()
                        .filter(record -> record.type() != EvidenceType.CO_MENTION)
                        .toList());
        sheet.add(pairing);
        mistakes.add(pairing);
        for (Pair pair : pairing.pairs()) {
            judge(about, pair.record(), pair.agreement());
        }
        for (EvidenceRecord record : pairing.spurious()) {
            judge(about, record, null);
        }
    }

    /** Keeps a record; {@code agreement} is {@code null} for one without a claim. */
    private void judge(ClaimCase about, EvidenceRecord record, Agreement agreement) {
        bins.add(record.confidence(), agreement != null);
        records.add(new Judged(
                about.file(),
                about.line(),
                about.document(),
                record.type(),
                record.assertion(),
                record.trigger() == null ? "" : record.trigger().text(),
                record.confidence(),
                weights.featuresIn(record.reasons()),
                agreement != null,
                agreement != null && agreement.isHalf(),
                agreement != null && agreement.isExact()));
    }

    ClaimReport report(String tier, List<String> files, int listed) {
        return new ClaimReport(
                tier,
                files,
                sheet.cases(),
                sheet.scores(),
                mistakes.kinds(),
                mistakes.first(listed),
                bins.reliability("records"),
                records);
    }
}
