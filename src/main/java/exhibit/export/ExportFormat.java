package exhibit.export;

import exhibit.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** The formats that evidence is taken away in; field by field in {@code docs/exports.md}. */
public enum ExportFormat {
    NDJSON(ExportTypes.NDJSON, "ndjson"),
    CSV(ExportTypes.CSV, "csv"),
    XLSX(ExportTypes.XLSX, "xlsx"),
    FTM(ExportTypes.FTM, "ftm.json"),
    JSONLD(ExportTypes.JSONLD, "jsonld"),
    GRAPHML(ExportTypes.GRAPHML, "graphml"),
    STIX(ExportTypes.STIX, "stix.json");

    private final String mediaType;
    private final String ending;

    ExportFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The format of that name in a request, such as {@code csv}. */
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.wireName().equals(name))
                .findFirst();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What a file's name ends in, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * Writes a whole file, holding a few findings at a time; an exception leaves it cut off.
     *
     * @param out is flushed, and left open
     */
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        writer().write(findings, origin, out);
    }

    private FindingWriter writer() {
        return switch (this) {
            case NDJSON -> new NdjsonWriter();
            case CSV -> new CsvWriter();
            case XLSX -> new XlsxWriter();
            case FTM -> new FtmWriter();
            case JSONLD -> new JsonLdWriter();
            case GRAPHML -> new GraphMlWriter();
            case STIX -> new StixWriter();
        };
    }
}
