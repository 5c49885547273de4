package exhibit.http;

import exhibit.EvidenceType;
import exhibit.Finding;
import exhibit.store.EvidenceQuery;
import exhibit.store.EvidenceSearch;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Searches the evidence of all documents. */
@Path("/v1/evidence")
public class EvidenceResource {
    @Inject
    EvidenceSearch search;

    /** Which records are wanted. */
    public static class Filters {
        @QueryParam("company")
        List<String> company;

        @QueryParam("product")
        List<String> product;

        @QueryParam("country")
        List<String> country;

        @QueryParam("type")
        List<String> type;

        @QueryParam("minConfidence")
        String minConfidence;

        EvidenceQuery query(Shape shape) {
            return new EvidenceQuery(
                    shape.unit(),
                    null,
                    names("company", company),
                    names("product", product),
                    names("country", country),
                    types(),
                    shape.hasCoMentions(),
                    confidence());
        }

        /** A name without words would match every record or none: nobody means that. */
        private static List<String> names(String parameter, List<String> names) {
            if (names.stream().anyMatch(name -> name.codePoints().noneMatch(Character::isLetterOrDigit))) {
                throw ProblemException.badRequest(parameter + " has neither letter nor digit.");
            }
            return names;
        }

        private Set<EvidenceType> types() {
            Set<EvidenceType> types = EnumSet.noneOf(EvidenceType.class);
            for (String name : type) {
                try {
                    types.add(EvidenceType.valueOf(name.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw ProblemException.badRequest("type is one of "
                            + Arrays.stream(EvidenceType.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")) + ".");
                }
            }
            return types;
        }

        private double confidence() {
            if (minConfidence == null) {
                return 0;
            }
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
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ListPage<Finding> json(@BeanParam Filters filters, @BeanParam Shape shape, @BeanParam Paging paging) {
        return page(filters, shape, paging);
    }

    private ListPage<Finding> page(Filters filters, Shape shape, Paging paging) {
        shape.check();
        int limit = paging.limit();
        try {
            return search.find(filters.query(shape), paging.cursor(), limit);
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }
}
