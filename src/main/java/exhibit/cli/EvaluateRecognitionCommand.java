package exhibit.cli;

import exhibit.EntityType;
import exhibit.Tier;
import exhibit.quality.gold.GoldFileException;
import exhibit.quality.gold.GoldFiles;
import exhibit.quality.gold.GoldSentence;
import exhibit.quality.gold.Marks;
import exhibit.quality.names.RecognitionEvaluation;
import exhibit.quality.names.RecognitionEvaluation.Order;
import exhibit.quality.names.RecognitionReport;
import exhibit.quality.names.RecognitionTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code exhibit evaluate recognition}: the names found in marked sentences, scored. */
@Command(
        name = "recognition",
        mixinStandardHelpOptions = true,
        description = "Scores the names that the service finds in files of marked sentences (docs/quality.md).")
final class EvaluateRecognitionCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = ".jsonl or CoNLL columns, .gz or not; training/gold/names-test.jsonl where none is given")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--tier", description = "accurate or fast; what exhibit.recognition.tier says where not given")
    private Tier tier;

    @Mixin
    private ReportOutput output = new ReportOutput();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "N sentences at most, by whole documents drawn at random")
    private int sample;

    @Option(
            names = "--types",
            split = ",",
            paramLabel = "TYPE",
            description = "only these, such as COMPANY,ORG,PRODUCT")
    private List<String> types = new ArrayList<>();

    @Option(names = "--outermost", description = "leave out mentions inside others, which marked files never have")
    private boolean outermost;

    @Option(
            names = "--mistakes",
            paramLabel = "N",
            description = "how many of the most frequent mistakes are shown (20)")
    private int mistakes = 20;

    @Override
    public Integer call() throws IOException {
        try {
            List<Path> named = files.isEmpty()
                    ? ProjectGold.files("marked sentences, .jsonl or CoNLL columns", "names-test.jsonl")
                    : files;
            Set<EntityType> chosen = chosen();
            List<GoldSentence> sentences = GoldFiles.read(named);
            List<String> names = named.stream().map(Path::toString).toList();
            Settings settings = Settings.withTier(tier);
            RecognitionReport report = RecognitionEvaluation.run(
                    sentences,
                    new Order(names, sample, chosen, outermost, mistakes),
                    settings.reading(),
                    settings.recognition(),
                    done -> Progress.show(done, "sentences"));
            Progress.end();
            output.tell(report, out -> RecognitionTable.print(report, out));
            return 0;
        } catch (GoldFileException | IllegalArgumentException e) {
            return EvaluateCommand.refuse(e.getMessage());
        }
    }

    private Set<EntityType> chosen() {
        Set<EntityType> chosen = EnumSet.noneOf(EntityType.class);
        for (String name : types) {
            Set<EntityType> meant = Marks.types(name.strip().toUpperCase(Locale.ROOT));
            if (meant.isEmpty()) {
                throw new IllegalArgumentException(
                        "--types knows no '" + name + "'; it knows " + RecognitionEvaluation.types());
            }
            chosen.addAll(meant);
        }
        return chosen.isEmpty() ? EnumSet.copyOf(RecognitionEvaluation.types()) : chosen;
    }
}
