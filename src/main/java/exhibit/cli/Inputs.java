package exhibit.cli;

import exhibit.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The documents that a command line names, folders with all their files, sorted. */
final class Inputs {
    private Inputs() {}

    /**
     * One document.
     *
     * @param upload the bytes and their name
     * @param text for standard input the words themselves, else {@code null}
     */
    record Input(Upload upload, String text) {
        String name() {
            return upload.filename();
        }
    }

    static List<Input> of(List<String> names) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                inputs.add(standardInput());
            } else if (Files.isDirectory(Path.of(name))) {
                try (Stream<Path> files = Files.walk(Path.of(name))) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        inputs.add(file(file));
                    }
                }
            } else {
                inputs.add(file(Path.of(name)));
            }
        }
        return inputs;
    }

    private static Input standardInput() throws IOException {
        byte[] bytes = System.in.readAllBytes();
        Path none = Path.of("-");
        String sha256 = HexFormat.of().formatHex(sha256().digest(bytes));
        return new Input(
                new Upload(none, "standard-input.txt", "text/plain", sha256, bytes.length, null),
                new String(bytes, StandardCharsets.UTF_8));
    }

    private static Input file(Path file) throws IOException {
        MessageDigest digest = sha256();
        long size;
        try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
            size = stream.transferTo(java.io.OutputStream.nullOutputStream());
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new Input(new Upload(file, file.getFileName().toString(), null, sha256, size, null), null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
