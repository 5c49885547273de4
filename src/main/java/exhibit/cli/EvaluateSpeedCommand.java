package exhibit.cli;

import exhibit.DocumentException;
import exhibit.Tier;
import exhibit.quality.speed.SpeedReport;
import exhibit.quality.speed.SpeedTable;
import exhibit.quality.speed.SpeedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exhibit evaluate speed}: words a second and latencies on one document, and the memory that it took. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Takes the times of one document: finding names, and the whole analysis for 1, 2 and 8 clients.")
final class EvaluateSpeedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "one document")
    private Path file;

    @Option(
            names = "--tier",
            split = ",",
            description = "accurate, fast or both, parted by a comma; both where not given")
    private List<Tier> tiers = new ArrayList<>();

    @Option(names = "--runs", paramLabel = "N", description = "runs of each kind that count (20)")
    private int runs = 20;

    @Option(names = "--warm-up", paramLabel = "N", description = "runs of each kind before them (5)")
    private int warmUp = 5;

    @Mixin
    private ReportOutput output = new ReportOutput();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            return EvaluateCommand.refuse(file + ": there is no such file");
        }
        if (runs < 1 || warmUp < 0) {
            return EvaluateCommand.refuse("--runs is 1 or more, --warm-up 0 or more");
        }
        Settings settings = Settings.withTier(null);
        List<Tier> measured = tiers.isEmpty() ? List.of(Tier.FAST, Tier.ACCURATE) : tiers;
        try {
            SpeedReport report = SpeedTest.run(
                    Inputs.of(List.of(file.toString())).get(0).upload(),
                    new SpeedTest.Order(measured, runs, warmUp, settings.concurrency()),
                    settings.reading());
            output.tell(report, out -> SpeedTable.print(report, out));
            return 0;
        } catch (DocumentException e) {
            return EvaluateCommand.refuse(file + ": " + e.getMessage());
        }
    }
}
