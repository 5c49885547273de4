package exhibit.store;

import exhibit.Entity;
import exhibit.EvidenceRecord;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name by which a record can be asked for, and how names are compared. */
final class Names {
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}.'’]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The columns of table argument. */
    record Name(String kind, String folded) {}

    private Names() {}

    static Set<Name> of(EvidenceRecord claim, Map<String, Entity> entities) {
        Set<Name> names = new LinkedHashSet<>();
        claim.companies().forEach(company -> add(names, "company", company.name(), entities.get(company.entity())));
        claim.products().forEach(product -> add(names, "product", product.name(), entities.get(product.entity())));
        claim.countries().forEach(country -> {
            add(names, "country", country.name(), entities.get(country.entity()));
            add(names, "country", country.iso2(), null);
        });
        return names;
    }

    /** Without case, accents and punctuation: {@code "Société X-Y, S.A."} is {@code "societe x y sa"}. */
    static String fold(String name) {
        String bare = DROPPED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static void add(Set<Name> names, String kind, String name, Entity entity) {
        Stream<String> forms = entity == null
                ? Stream.of()
                : Stream.concat(
                        Stream.of(entity.name()),
                        Stream.concat(
                                entity.aliases().stream(),
                                Stream.ofNullable(kind.equals("country") ? entity.iso3() : null)));
        Stream.concat(Stream.ofNullable(name), forms)
                .map(Names::fold)
                .filter(folded -> !folded.isEmpty())
                .forEach(folded -> names.add(new Name(kind, folded)));
    }
}
