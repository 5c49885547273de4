package exhibit.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One hash over all tables. A test compares the list with the folder. */
final class Fingerprint {
    static final List<String> FILES = List.of(
            "abbreviations.tsv",
            "blocs.tsv",
            "business-nouns.tsv",
            "business-verbs.tsv",
            "companies.tsv",
            "company-heads.tsv",
            "connectors.tsv",
            "countries.tsv",
            "cues.tsv",
            "designations.tsv",
            "empty-modifiers.tsv",
            "first-names.tsv",
            "frames.tsv",
            "function-words.tsv",
            "goods-derived.tsv",
            "goods.tsv",
            "homographs.tsv",
            "hs-codes.tsv",
            "irregular-forms.tsv",
            "legal-forms.tsv",
            "listed-companies.tsv",
            "not-names.tsv",
            "noun-verbs.tsv",
            "ofac-sdn.tsv",
            "organisation-heads.tsv",
            "organisations.tsv",
            "places.tsv",
            "sentence-starters.tsv",
            "titles.tsv",
            "transfer-nouns.tsv",
            "triggers.tsv",
            "units.tsv",
            "verbs.tsv");

    private Fingerprint() {}

    /** The sha256 of all tables' bytes in order of their names, lower-case hexadecimal. */
    static String ofLexicons() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream bytes = Fingerprint.class.getResourceAsStream("/lexicon/" + file)) {
                    if (bytes == null) {
                        throw new IllegalStateException("lexicon/" + file + " is missing");
                    }
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
