package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.lexicon.CompanyLists.Listed;
import exhibit.lexicon.LegalForms;
import exhibit.lexicon.Lexicons;
import java.util.List;
import java.util.Locale;

/** Companies, bodies and persons: the fullest form is the name, the legal form is set apart, lists are looked up. */
final class CompanyResolver {
    private final Lexicons lexicons;
    private final LegalForms forms;
    private final DomicileReader domicile;

    CompanyResolver(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.forms = lexicons.legalForms();
        this.domicile = new DomicileReader(lexicons);
    }

    /** What the spellings of one name share. */
    String core(Mention mention) {
        String plain = Group.plain(mention.text());
        return switch (mention.type()) {
            case COMPANY -> forms.core(lexicons.companies().canonical(plain).orElse(plain));
            case ORGANISATION ->
                lexicons.organisations().canonical(plain).orElse(plain).toLowerCase(Locale.ROOT);
            default -> plain.toLowerCase(Locale.ROOT);
        };
    }

    Entity entity(String id, Group group, SourceText source, List<Mention> mentions) {
        String name = group.fullest();
        boolean company = group.type() == EntityType.COMPANY;
        return new Entity(
                id,
                group.type(),
                name,
                group.forms().stream().filter(form -> !form.equals(name)).toList(),
                company ? forms.of(name).orElse(null) : null,
                company ? domicile.read(source, group.mentions(), mentions).orElse(null) : null,
                null,
                null,
                null,
                List.of(),
                company ? links(name) : List.of(),
                group.mentions());
    }

    private List<Entity.Link> links(String name) {
        return lexicons.companyLists().withCore(forms.core(name)).stream()
                .filter(row -> row.sure() || forms.of(name).isPresent())
                .map(row -> link(name, row))
                .toList();
    }

    private static Entity.Link link(String name, Listed row) {
        boolean same = row.name().equalsIgnoreCase(name);
        return new Entity.Link(
                row.list(),
                row.id(),
                row.name(),
                same ? 1.0 : 0.95,
                (same ? "the same name but for case" : "the same name without legal form, case and punctuation") + "; "
                        + row.note().replace("|", ", "));
    }
}
