package exhibit.reading.child;

import exhibit.Block;
import exhibit.DocumentException;
import exhibit.Page;
import exhibit.Skipped;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Upload;
import exhibit.Warning;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The file in which a parser child leaves its answer: a text, or why there is none. Plain lengths and bytes, so that nothing a
 * hostile document could make the child write is ever run as an object.
 */
public final class ChildAnswer {
    private static final String NAME = "answer.bin";

    private ChildAnswer() {}

    /** Leaves a text in the folder. */
    public static void write(Path folder, SourceText source) throws IOException {
        try (DataOutputStream out = open(folder)) {
            out.writeBoolean(true);
            string(out, source.text());
            list(out, source.pages(), ChildAnswer::page);
            list(out, source.blocks(), ChildAnswer::block);
            properties(out, source.properties());
            list(out, source.skipped(), ChildAnswer::skipped);
            list(out, source.warnings(), ChildAnswer::warning);
            list(out, source.attachments(), ChildAnswer::attachment);
        }
    }

    /** Leaves a refusal in the folder. */
    public static void write(Path folder, DocumentException refusal) throws IOException {
        try (DataOutputStream out = open(folder)) {
            out.writeBoolean(false);
            string(out, refusal.reason().name());
            string(out, refusal.getMessage());
        }
    }

    /** Whether the child left anything. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /**
     * The text that a child left.
     *
     * @throws DocumentException if it left a refusal
     */
    public static SourceText read(Path folder) throws IOException, DocumentException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(NAME))))) {
            if (!in.readBoolean()) {
                throw new DocumentException(DocumentException.Reason.valueOf(string(in)), string(in));
            }
            return new SourceText(
                    string(in),
                    list(in, ChildAnswer::page),
                    list(in, ChildAnswer::block),
                    properties(in),
                    list(in, ChildAnswer::skipped),
                    list(in, ChildAnswer::warning),
                    list(in, ChildAnswer::attachment));
        }
    }

    private static DataOutputStream open(Path folder) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(NAME))));
    }

    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            values.add(reader.read(in));
        }
        return values;
    }

    private static void string(DataOutputStream out, String value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        // units as they are: UTF-8 would lose half a surrogate pair, and with it every offset after it
        byte[] bytes = new byte[2 * value.length()];
        ByteBuffer.wrap(bytes).asCharBuffer().put(value);
        out.writeInt(value.length());
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            return null;
        }
        return ByteBuffer.wrap(in.readNBytes(2 * length)).asCharBuffer().toString();
    }

    private static void page(DataOutputStream out, Page page) throws IOException {
        out.writeInt(page.number());
        out.writeInt(page.start());
        out.writeInt(page.end());
        out.writeBoolean(page.ocr());
    }

    private static Page page(DataInputStream in) throws IOException {
        return new Page(in.readInt(), in.readInt(), in.readInt(), in.readBoolean());
    }

    private static void block(DataOutputStream out, Block block) throws IOException {
        out.writeInt(block.span().start());
        out.writeInt(block.span().end());
        string(out, block.kind().name());
        string(out, block.section());
    }

    private static Block block(DataInputStream in) throws IOException {
        return new Block(new Span(in.readInt(), in.readInt()), Block.Kind.valueOf(string(in)), string(in));
    }

    private static void properties(DataOutputStream out, SourceText.Properties properties) throws IOException {
        string(out, properties.mediaType());
        string(out, properties.title());
        string(out, properties.author());
        string(out, properties.createdAt());
        list(out, List.copyOf(properties.metadata().entrySet()), (o, entry) -> {
            string(o, entry.getKey());
            string(o, entry.getValue());
        });
    }

    private static SourceText.Properties properties(DataInputStream in) throws IOException {
        String mediaType = string(in);
        String title = string(in);
        String author = string(in);
        String createdAt = string(in);
        Map<String, String> metadata = new TreeMap<>();
        list(in, i -> Map.entry(string(i), string(i))).forEach(entry -> metadata.put(entry.getKey(), entry.getValue()));
        return new SourceText.Properties(mediaType, title, author, createdAt, metadata);
    }

    private static void skipped(DataOutputStream out, Skipped skipped) throws IOException {
        out.writeInt(skipped.start());
        out.writeInt(skipped.end());
        out.writeInt(skipped.page());
        string(out, skipped.reason());
    }

    private static Skipped skipped(DataInputStream in) throws IOException {
        return new Skipped(in.readInt(), in.readInt(), in.readInt(), string(in));
    }

    private static void warning(DataOutputStream out, Warning warning) throws IOException {
        string(out, warning.code());
        string(out, warning.detail());
        out.writeInt(warning.page() == null ? -1 : warning.page());
    }

    private static Warning warning(DataInputStream in) throws IOException {
        String code = string(in);
        String detail = string(in);
        int page = in.readInt();
        return new Warning(code, detail, page < 0 ? null : page);
    }

    private static void attachment(DataOutputStream out, Upload upload) throws IOException {
        string(out, upload.file().toString());
        string(out, upload.filename());
        string(out, upload.mediaType());
        string(out, upload.sha256());
        out.writeLong(upload.sizeBytes());
        string(out, upload.parent());
    }

    private static Upload attachment(DataInputStream in) throws IOException {
        return new Upload(Path.of(string(in)), string(in), string(in), string(in), in.readLong(), string(in));
    }
}
