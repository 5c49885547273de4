package exhibit.export;

/** The media types of the formats that evidence is taken away in, as {@code Accept} and {@code Content-Type} have them. */
public final class ExportTypes {
    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv;charset=utf-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String FTM = "application/json+ftm";
    public static final String JSONLD = "application/ld+json";
    public static final String GRAPHML = "application/graphml+xml";
    public static final String STIX = "application/stix+json;version=2.1";

    private ExportTypes() {}
}
