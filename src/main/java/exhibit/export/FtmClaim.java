package exhibit.export;

import exhibit.EvidenceRecord.EventDate;
import exhibit.Finding;
import exhibit.export.FtmSchemas.Form;
import exhibit.export.FtmSchemas.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One claim as an entity of a schema, with the entities that it points at. */
final class FtmClaim {
    private final Schema schema;
    private final String document;
    private final FtmEntity entity;
    private final List<FtmEntity> named = new ArrayList<>();

    FtmClaim(Finding finding, String name, Schema schema) {
        this.schema = schema;
        this.document = finding.document().id();
        this.entity = new FtmEntity(finding.evidence().id(), name);
        if (name.equals(FtmSchemas.NOTE)) { // has neither dates nor a number of its own
            entity.with("keywords", finding.evidence().type().name())
                    .with("keywords", finding.evidence().assertion().name());
        } else {
            EventDate date = finding.evidence().date();
            entity.with("recordId", finding.evidence().id())
                    .with("startDate", date == null ? null : date.from())
                    .with("endDate", date == null ? null : date.to());
        }
        List<Argument> arguments = Argument.of(finding.evidence());
        Sides sides = Sides.of(arguments);
        for (Argument argument : arguments) {
            boolean isTold = argument.kind() == Argument.Kind.PRODUCT;
            for (Map.Entry<String, Form> property : schema.of(argument, sides)) {
                String value = value(argument, property.getValue());
                entity.with(property.getKey(), value);
                isTold |= value != null;
            }
            if (!isTold) {
                entity.with("namesMentioned", argument.name());
            }
        }
    }

    FtmEntity entity() {
        return entity;
    }

    /** Whether it has what the schema requires. */
    boolean isComplete() {
        return schema.required().stream().allMatch(entity::has);
    }

    /** What it points at, then itself. */
    List<FtmEntity> entities() {
        List<FtmEntity> all = new ArrayList<>(named);
        all.add(entity);
        return all;
    }

    private String value(Argument argument, Form form) {
        return switch (form) {
            case NAME -> argument.name();
            case CODE -> code(argument);
            case ENTITY -> pointedAt(argument).id();
        };
    }

    /** A company is one of its document; whether those of two documents are the same is for their readers to say. */
    private FtmEntity pointedAt(Argument argument) {
        boolean isCompany = argument.kind() == Argument.Kind.COMPANY;
        String id =
                isCompany || argument.iso2() == null ? document + "." + argument.entity() : "country." + code(argument);
        FtmEntity thing = new FtmEntity(id, isCompany ? "Company" : "PublicBody")
                .with("name", argument.name())
                .with("country", code(argument))
                .with("proof", isCompany ? document : null);
        named.add(thing);
        return thing;
    }

    private static String code(Argument country) {
        return country.iso2() == null ? null : country.iso2().toLowerCase(Locale.ROOT);
    }
}
