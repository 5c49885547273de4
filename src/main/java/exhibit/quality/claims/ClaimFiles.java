package exhibit.quality.claims;

import exhibit.quality.gold.GoldFileException;
import exhibit.quality.gold.GoldFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads files of gold claims: {@code S text} begins a case, {@code = claim} is one claim of it, {@code -} says that there is none.
 * Of lines that begin with {@code #} two kinds tell of the next case, {@code # construction: NAME} and {@code # DOCUMENT, page N};
 * the others, and empty ones, say nothing.
 */
public final class ClaimFiles {
    private static final Pattern CONSTRUCTION = Pattern.compile("#\\s*construction:\\s*(\\S.*?)\\s*");
    private static final Pattern DOCUMENT = Pattern.compile("# (\\S.*?), page \\d+");

    private final String file;
    private final List<ClaimCase> cases = new ArrayList<>();
    private final List<GoldClaim> claims = new ArrayList<>();
    private String text;
    private int textLine;
    private String textDocument = "";
    private String textConstruction = "";
    private String document = "";
    private String construction = "";

    private ClaimFiles(String file) {
        this.file = file;
    }

    /**
     * The files themselves, and for a folder its files that end with {@code .txt}, in order of their names.
     *
     * @throws GoldFileException for a folder without such a file
     */
    public static List<Path> expand(List<Path> paths) throws GoldFileException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) throws GoldFileException {
        try (Stream<Path> names = Files.list(folder)) {
            List<Path> files = names.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new GoldFileException(folder, 0, "there is no .txt file in this folder");
            }
            return files;
        } catch (IOException e) {
            throw new GoldFileException(folder, 0, "cannot be read: " + e.getMessage());
        }
    }

    /**
     * The cases of files, in order.
     *
     * @throws GoldFileException for the first file that cannot be read or has no case
     */
    static List<ClaimCase> read(List<Path> files) throws GoldFileException {
        List<ClaimCase> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(read(file));
        }
        return cases;
    }

    private static List<ClaimCase> read(Path file) throws GoldFileException {
        ClaimFiles reader = new ClaimFiles(file.toString());
        int number = 0;
        for (String line : GoldFiles.lines(file)) {
            number++;
            try {
                reader.line(line, number);
            } catch (IllegalArgumentException e) {
                throw new GoldFileException(file, number, e.getMessage());
            }
        }
        reader.close();
        if (reader.cases.isEmpty()) {
            throw new GoldFileException(file, 0, "there is no case in it");
        }
        return reader.cases;
    }

    private void line(String line, int number) {
        if (line.startsWith("#")) {
            comment(line);
        } else if (line.startsWith("S ")) {
            close();
            text = line.substring(2);
            textLine = number;
            textDocument = document;
            textConstruction = construction;
            document = "";
            construction = "";
        } else if (line.startsWith("= ")) {
            if (text == null) {
                throw new IllegalArgumentException("a claim before the first sentence");
            }
            claims.add(ClaimLine.read(line.substring(2)));
        } else if (!line.isBlank() && !line.strip().equals("-")) {
            throw new IllegalArgumentException("a line begins with 'S ', '= ', '-' or '#'");
        }
    }

    private void comment(String line) {
        Matcher named = CONSTRUCTION.matcher(line);
        if (named.matches()) {
            construction = named.group(1);
        }
        Matcher from = DOCUMENT.matcher(line);
        if (from.matches()) {
            document = from.group(1);
        }
    }

    private void close() {
        if (text != null) {
            cases.add(new ClaimCase(file, textLine, textDocument, textConstruction, text, claims));
            claims.clear();
        }
    }
}
