package exhibit.http;

import exhibit.Assertion;
import exhibit.EntityKey.Kind;
import exhibit.EvidenceType;
import exhibit.ReviewState;
import exhibit.store.Condition;
import exhibit.store.EvidenceOrder;
import exhibit.store.EvidenceQuery;
import exhibit.store.Says;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which records are wanted, and in which order. */
public class EvidenceFilters {
    private static final String ANY_LIST = "any";

    @QueryParam("company")
    List<String> company;

    @QueryParam("product")
    List<String> product;

    @QueryParam("country")
    List<String> country;

    @QueryParam("role")
    List<String> role;

    @QueryParam("type")
    List<String> type;

    @QueryParam("assertion")
    List<String> assertion;

    @QueryParam("review")
    List<String> review;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("minConfidence")
    String minConfidence;

    @QueryParam("document")
    String document;

    @QueryParam("list")
    List<String> list;

    @QueryParam("q")
    String words;

    @QueryParam("in")
    String in;

    @QueryParam("sort")
    String sort;

    EvidenceQuery query(Shape shape) {
        List<Condition> conditions = new ArrayList<>(new WantedParties(role)
                .add(Kind.COMPANY, company)
                .add(Kind.PRODUCT, product)
                .add(Kind.COUNTRY, country)
                .conditions());
        if (!type.isEmpty()) {
            conditions.add(new Condition.IsOfType(named("type", type, EvidenceType.class)));
        } else if (!shape.hasCoMentions()) {
            conditions.add(new Condition.Claims());
        }
        if (!assertion.isEmpty()) {
            conditions.add(new Condition.IsMeantAs(named("assertion", assertion, Assertion.class)));
        }
        if (!review.isEmpty()) {
            conditions.add(new Condition.IsReviewed(named("review", review, ReviewState.class)));
        }
        if (from != null || to != null) {
            conditions.add(days());
        }
        if (minConfidence != null) {
            conditions.add(new Condition.IsSure(confidence()));
        }
        if (document != null) {
            conditions.add(new Condition.IsIn(document));
        }
        list.forEach(name -> conditions.add(new Condition.IsOnList(name.equals(ANY_LIST) ? null : name)));
        if (words != null) {
            conditions.add(words());
        } else if (in != null) {
            throw ProblemException.badRequest("in says where the words of q are looked for; there is no q.");
        }
        return new EvidenceQuery(shape.unit(), conditions, order());
    }

    private static <E extends Enum<E>> Set<E> named(String parameter, List<String> names, Class<E> type) {
        Set<E> values = EnumSet.noneOf(type);
        for (String name : names) {
            try {
                values.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw ProblemException.badRequest(parameter + " is one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + ".");
            }
        }
        return values;
    }

    private Condition days() {
        LocalDate first = day("from", from, true);
        LocalDate last = day("to", to, false);
        if (first != null && last != null && last.isBefore(first)) {
            throw ProblemException.badRequest("to is before from.");
        }
        return new Condition.Was(first, last);
    }

    /** A day, or the first or last of a month or year. */
    private static LocalDate day(String parameter, String written, boolean isFirst) {
        if (written == null) {
            return null;
        }
        try {
            if (written.matches("[0-9]{4}")) {
                return LocalDate.parse(written + (isFirst ? "-01-01" : "-12-31"));
            }
            if (written.matches("[0-9]{4}-[0-9]{2}")) {
                LocalDate month = LocalDate.parse(written + "-01");
                return isFirst ? month : month.withDayOfMonth(month.lengthOfMonth());
            }
            if (written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(written);
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw ProblemException.badRequest(
                parameter + " is a day, a month or a year, such as 2020-05-31, 2020-05 or 2020.");
    }

    private double confidence() {
        try {
            double wanted = Double.parseDouble(minConfidence);
            if (wanted >= 0 && wanted <= 1) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ProblemException.badRequest("minConfidence is a number from 0 to 1.");
    }

    private Condition words() {
        if (in != null && !in.equals("quote") && !in.equals("document")) {
            throw ProblemException.badRequest("in is quote or document.");
        }
        try {
            return new Says(words, "document".equals(in));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(
                    "q has a word that is wanted, and at most " + Says.LONGEST + " characters.");
        }
    }

    private EvidenceOrder order() {
        return sort == null
                ? EvidenceOrder.KEPT
                : EvidenceOrder.of(sort)
                        .orElseThrow(() -> ProblemException.badRequest("sort is one of "
                                + Arrays.stream(EvidenceOrder.values())
                                        .map(EvidenceOrder::wireName)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
