package exhibit.http;

import exhibit.AnalysisResult;
import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.Upload;
import exhibit.analysis.Analysed;
import exhibit.job.Analyses;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Analyses text as it is; keeps nothing. Positions count in exactly the text that was sent. */
@Path("/v1/analyze")
@Produces(MediaType.APPLICATION_JSON)
public class AnalyzeResource {
    @Inject
    Analyses analyses;

    @Inject
    HttpSettings settings;

    /**
     * Text as JSON.
     *
     * @param text the text to analyse
     */
    public record TextRequest(String text) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AnalysisResult json(
            TextRequest request, @BeanParam WantedTier tier, @BeanParam Shape shape, @BeanParam Sender sender)
            throws DocumentException {
        if (request == null || request.text() == null) {
            throw ProblemException.badRequest("The JSON has no field text.");
        }
        return plain(request.text(), tier, shape, sender);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public AnalysisResult plain(
            String text, @BeanParam WantedTier tier, @BeanParam Shape shape, @BeanParam Sender sender)
            throws DocumentException {
        shape.check();
        tier.get();
        check(text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = HexFormat.of().formatHex(Uploads.sha256().digest(bytes));
        Upload upload = new Upload(Analyses.noFile(), "text", MediaType.TEXT_PLAIN, sha256, bytes.length, null);
        Analysed analysed = analyses.analyse(upload, text, tier.get(), sender.caller());
        return shape.of(analysed.result(), text);
    }

    private void check(String text) throws DocumentException {
        if (text == null || text.isBlank()) {
            throw new DocumentException(Reason.EMPTY, "The text holds no words.");
        }
        if (text.length() > settings.maxText()) {
            throw new DocumentException(
                    Reason.TOO_LARGE,
                    "The text is longer than " + settings.maxText() + " characters; post it as a document.");
        }
        if (text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw ProblemException.badRequest("The text has half of a surrogate pair, which is no character.");
        }
    }
}
