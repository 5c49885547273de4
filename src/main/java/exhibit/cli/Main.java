package exhibit.cli;

import exhibit.training.TrainCommand;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the launcher {@code exhibit} runs for everything but the service. */
@Command(
        name = "exhibit",
        description = "Turns documents into structured evidence records.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AnalyseCommand.class,
            EvaluateCommand.class,
            BackupCommand.class,
            KeysCommand.class,
            Main.Train.class
        })
public final class Main {
    private Main() {}

    /** Runs one command; the process ends with its exit status. */
    public static void main(String[] args) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.exit(new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Command(name = "train", description = "Makes models from training data and prints their scores.")
    static final class Train implements Callable<Integer> {
        @Parameters(
                arity = "1..*",
                paramLabel = "PART DATA MODELS",
                description = "tagger, chunker, names or all; the data folder; the models folder")
        private List<String> arguments;

        @Override
        public Integer call() {
            return TrainCommand.run(arguments, System.out);
        }
    }
}
