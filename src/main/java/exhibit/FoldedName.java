package exhibit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: without case, accents and punctuation. */
public final class FoldedName {
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}.'’]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private FoldedName() {}

    /** {@code "Société X-Y & Z, S.A."} is {@code "societe x y and z sa"}; letters, digits and single spaces, perhaps nothing. */
    public static String of(String name) {
        String bare = DROPPED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT).replace("&", " and "))
                .replaceAll(" ")
                .strip();
    }
}
