package exhibit.cli;

import exhibit.Tier;
import exhibit.quality.claims.ClaimEvaluation;
import exhibit.quality.claims.ClaimFiles;
import exhibit.quality.claims.ClaimReport;
import exhibit.quality.claims.ClaimTable;
import exhibit.quality.gold.GoldFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exhibit evaluate evidence}: the records of sentences, scored against the claims that an analyst would put on file. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = "Scores evidence records against files of gold claims (docs/quality.md).")
final class EvaluateEvidenceCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|FOLDER",
            description = "claim files, or folders with .txt files of claims; constructed-dev.txt and dev.txt of"
                    + " training/gold/claims where none is given")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--tier", description = "accurate or fast; what exhibit.recognition.tier says where not given")
    private Tier tier;

    @Mixin
    private ReportOutput output = new ReportOutput();

    @Option(names = "--mistakes", paramLabel = "N", description = "how many mistakes of each kind are shown (20)")
    private int mistakes = 20;

    @Override
    public Integer call() throws IOException {
        try {
            List<Path> named = files.isEmpty()
                    ? ProjectGold.files("claims", "claims/constructed-dev.txt", "claims/dev.txt")
                    : ClaimFiles.expand(files);
            if (mistakes < 0) {
                throw new IllegalArgumentException("--mistakes is 0 or more");
            }
            Settings settings = Settings.withTier(tier);
            ClaimReport report = ClaimEvaluation.run(
                    named,
                    mistakes,
                    settings.reading(),
                    settings.recognition(),
                    cases -> Progress.show(cases, "cases"));
            Progress.end();
            output.tell(report, out -> ClaimTable.print(report, out));
            return 0;
        } catch (GoldFileException | IllegalArgumentException e) {
            return EvaluateCommand.refuse(e.getMessage());
        }
    }
}
