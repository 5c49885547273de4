package exhibit.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code exhibit train}: makes the models of {@code models/} again from the data folder and prints their scores. */
public final class TrainCommand {
    private static final String USAGE = "usage: exhibit train tagger|chunker|names|all DATA_FOLDER MODELS_FOLDER";

    private TrainCommand() {}

    /**
     * Runs one training.
     *
     * @param args the part, the data folder and the folder for the models
     * @param out where scores go
     * @return the exit status: 0, 1 where reading or writing failed, 2 for wrong arguments
     */
    public static int run(List<String> args, PrintStream out) {
        if (args.size() != 3 || !List.of("tagger", "chunker", "names", "all").contains(args.get(0))) {
            out.println(USAGE);
            return 2;
        }
        Path models = Path.of(args.get(2));
        try {
            Files.createDirectories(models);
            train(args.get(0), Path.of(args.get(1)), models, out);
            return 0;
        } catch (IOException e) {
            out.println("cannot train: " + e);
            return 1;
        }
    }

    private static void train(String part, Path data, Path models, PrintStream out) throws IOException {
        boolean all = part.equals("all");
        LanguageTraining language = new LanguageTraining(data, models, out);
        if (all || part.equals("tagger")) {
            language.tagger();
        }
        if (all || part.equals("chunker")) {
            language.chunker();
        }
        if (all || part.equals("names")) {
            new NameTraining(data, models, out).train();
        }
    }

    /** For use without the launcher: the same arguments. */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out));
    }
}
