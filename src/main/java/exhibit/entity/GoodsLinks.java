package exhibit.entity;

import exhibit.Entity.Link;
import exhibit.entity.GoodsCodes.Coded;
import exhibit.lexicon.HsCodes;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.WatchList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Links of goods: their headings of the Harmonized System, and the watch lists that have these. Thread-safe. */
final class GoodsLinks {
    private static final String HARMONIZED_SYSTEM = "HS";
    /** A list with fewer of a heading's goods says little of one of them. */
    private static final double LEAST = 0.2;

    private static final int CHAPTER = 2;
    private static final Pattern PARTS = Pattern.compile("(?i)(?:^|; )parts\\b");

    private final HsCodes codes;
    private final List<WatchList> lists;

    GoodsLinks(Lexicons lexicons) {
        this.codes = lexicons.hsCodes();
        this.lists = lexicons.watchLists().lists().stream()
                .filter(list -> list.of() == WatchList.Of.GOODS)
                .toList();
    }

    /** Headings most likely first, then each list's best match. */
    List<Link> of(List<Coded> coded) {
        List<Link> links = new ArrayList<>();
        for (Coded code : coded) {
            codes.description(code.code())
                    .ifPresent(held -> links.add(new Link(
                            HARMONIZED_SYSTEM,
                            code.code(),
                            held,
                            rounded(code.score()),
                            code.why() + "; score " + NameComparison.two(code.score()))));
        }
        for (WatchList list : lists) {
            coded.stream()
                    .map(code -> link(list, code))
                    .filter(link -> link != null && link.score() >= LEAST)
                    .max((one, other) -> Double.compare(one.score(), other.score()))
                    .ifPresent(links::add);
        }
        return List.copyOf(links);
    }

    /** The row that holds a code, or those below it; {@code null} where the list has neither. */
    private Link link(WatchList list, Coded code) {
        for (WatchList.Row row : list.rows()) {
            if (code.code().startsWith(row.id())) {
                return new Link(
                        list.name(),
                        row.id(),
                        row.name(),
                        rounded(code.score()),
                        "%s is on the list%s; %s".formatted(code.code(), why(List.of(row)), code.why()));
            }
        }
        List<String> below = codes.subheadings(code.code()).stream()
                .filter(subheading -> !isParts(subheading))
                .toList();
        List<WatchList.Row> rows =
                list.rows().stream().filter(row -> below.contains(row.id())).toList();
        if (code.code().length() == CHAPTER || rows.isEmpty()) {
            return null;
        }
        return new Link(
                list.name(),
                code.code(),
                codes.description(code.code()).orElse(code.code()),
                rounded(code.score() * rows.size() / below.size()),
                "%d of %d subheadings of %s are on the list (%s)%s; %s"
                        .formatted(
                                rows.size(),
                                below.size(),
                                code.code(),
                                String.join(
                                        ", ",
                                        rows.stream().map(WatchList.Row::id).toList()),
                                why(rows),
                                code.why()));
    }

    private static String why(List<WatchList.Row> rows) {
        List<String> programmes = rows.stream()
                .flatMap(row -> row.programmes().stream())
                .distinct()
                .toList();
        return programmes.isEmpty() ? "" : ", " + String.join(", ", programmes);
    }

    private boolean isParts(String subheading) {
        return PARTS.matcher(codes.description(subheading).orElse("")).find();
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }
}
