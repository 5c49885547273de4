package exhibit.quality.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads files of marked sentences: {@code .jsonl} as JSON lines, any other name as CoNLL columns, {@code .gz} unpacked. */
public final class GoldFiles {
    private GoldFiles() {}

    /**
     * The sentences of files, in order.
     *
     * @throws GoldFileException for the first file that cannot be read or has no sentence
     */
    public static List<GoldSentence> read(List<Path> files) throws GoldFileException {
        List<GoldSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            String name = plainName(file);
            List<String> lines = lines(file);
            List<TaggedTokens> rows =
                    name.endsWith(".jsonl") ? JsonLines.read(file, lines) : ConllColumns.read(file, lines);
            if (rows.isEmpty()) {
                throw new GoldFileException(file, 0, "there is no sentence in it");
            }
            rows.forEach(row -> sentences.add(row.sentence()));
        }
        return sentences;
    }

    /** The file's name without {@code .gz}. */
    static String plainName(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /**
     * The lines of a UTF-8 text file, {@code .gz} unpacked.
     *
     * @throws GoldFileException if there is no such file or it is no text
     */
    public static List<String> lines(Path file) throws GoldFileException {
        List<String> lines = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8.newDecoder()))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new GoldFileException(file, 0, "there is no such file");
        } catch (CharacterCodingException e) {
            throw new GoldFileException(file, lines.size() + 1, "from here on it is no UTF-8 text");
        } catch (IOException e) {
            throw new GoldFileException(
                    file, lines.isEmpty() ? 0 : lines.size() + 1, "cannot be read: " + e.getMessage());
        }
    }
}
