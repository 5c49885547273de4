package exhibit.cli;

import picocli.CommandLine.Command;

/** {@code exhibit evaluate}: how good and how fast the service is, measured by whoever asks, on whatever data they have. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures the service on your machine and your data.",
        subcommands = {EvaluateRecognitionCommand.class, EvaluateEvidenceCommand.class, EvaluateSpeedCommand.class})
final class EvaluateCommand {
    /** Says why a command cannot go on; the exit status for what its caller can mend. */
    static int refuse(String why) {
        System.err.println("exhibit evaluate: " + why);
        return 2;
    }
}
