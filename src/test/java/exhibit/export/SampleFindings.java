package exhibit.export;

import exhibit.Assertion;
import exhibit.Basis;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Attribution;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Trigger;
import exhibit.EvidenceType;
import exhibit.Finding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Findings to export: ordinary ones, and ones whose every word is hostile. */
public final class SampleFindings {
    static final Origin ORIGIN = new Origin("http://localhost:8080/", document -> "2026-01-02T03:04:05.678Z");

    static final List<String> HOSTILE = List.of(
            "=1+1",
            "@SUM(A1)",
            "\"quoted\", 'so', and; (so)",
            "two\nlines\r\nand\ttabs\rend",
            "\uD83D\uDE80 rocket \uD83C\uDDE8\uD83C\uDDF3",
            "\u202Eشركة النفط\u202C",
            "]]> <b>&amp;</b> <!-- -->",
            "a\u0000\u0007\u001B\u0085\uFFFEz",
            "_x0041_ _x000D_",
            "{\"@id\": \"http://x\"} \\u0041 \u2028",
            "long ".repeat(2000) + "end");

    private SampleFindings() {}

    /** One finding for each hostile word, with that word wherever words can stand; and one for each type and assertion. */
    static List<Finding> all() {
        List<Finding> all = new ArrayList<>();
        HOSTILE.forEach(words -> all.add(hostile(1000 + HOSTILE.indexOf(words), words)));
        for (EvidenceType type : EvidenceType.values()) {
            for (Assertion assertion : Assertion.values()) {
                all.add(ordinary(all.size(), type, assertion));
            }
        }
        all.add(goodsAlone(EvidenceType.PRODUCTION));
        return all;
    }

    /** Any number of ordinary ones, each of other companies, ten to a document. */
    public static Iterator<Finding> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> ordinary(number, EvidenceType.SUPPLY, Assertion.STATED))
                .iterator();
    }

    static Finding ordinary(int number, EvidenceType type, Assertion assertion) {
        String supplier = "Ostbau Werke " + number + " AG";
        String words = supplier + " exported 200 tonnes of steel pipe from Austria to Vexolit " + number
                + " in Iraq in May 2020, the ministry of trade said in its yearly report on Monday.";
        int at = 100 * number;
        int entity = 1 + number % 10 * 2; // an id means one thing in its document
        return new Finding(
                source(number / 10, "report " + number / 10 + ".pdf"),
                claim(
                        number,
                        type,
                        assertion,
                        new Attribution("the ministry of trade", at, at + 21, null),
                        List.of(
                                new CompanyArgument(
                                        "e" + entity, supplier, CompanyRole.SUPPLIER, at, at + supplier.length()),
                                new CompanyArgument(
                                        "e" + (entity + 1),
                                        "Vexolit " + number,
                                        CompanyRole.RECIPIENT,
                                        at + 60,
                                        at + 69)),
                        List.of(new ProductArgument(
                                "e21",
                                "steel pipe",
                                ProductRole.ITEM,
                                new Quantity("200 tonnes", 200, "t", at + 31, at + 41),
                                at + 45,
                                at + 55)),
                        List.of(
                                new CountryArgument(
                                        "e22", "Austria", "AT", CountryRole.ORIGIN, Basis.EXPLICIT, at + 61, at + 68),
                                new CountryArgument(
                                        "e23",
                                        "Iraq",
                                        "IQ",
                                        CountryRole.DESTINATION,
                                        Basis.EXPLICIT,
                                        at + 90,
                                        at + 94)),
                        new Quote(words, at, at + words.length(), "before it ", " after it"),
                        "Trade"));
    }

    /** A company and a group of countries of that name, saying it of goods of that name. */
    static Finding hostile(int number, String words) {
        String quote = words + " sold.";
        return new Finding(
                source(number, words),
                claim(
                        number,
                        EvidenceType.SUPPLY,
                        Assertion.STATED,
                        new Attribution(words, 3, 4, null),
                        List.of(new CompanyArgument("e1", words, CompanyRole.SUPPLIER, 0, 5)),
                        List.of(new ProductArgument("e2", words, ProductRole.ITEM, null, 6, 9)),
                        List.of(new CountryArgument(
                                "e3", words, null, CountryRole.DESTINATION, Basis.INHERITED, 10, 12)),
                        new Quote(quote, 7, 7 + quote.length(), words, words),
                        words));
    }

    /** A claim in which nobody takes part. */
    static Finding goodsAlone(EvidenceType type) {
        return new Finding(
                source(2000, "goods.txt"),
                claim(
                        2000,
                        type,
                        Assertion.STATED,
                        null,
                        List.of(),
                        List.of(new ProductArgument("e1", "wheat", ProductRole.ITEM, null, 0, 5)),
                        List.of(),
                        new Quote("Wheat is grown.", 0, 15, "", ""),
                        null));
    }

    private static Finding.Source source(int number, String name) {
        return new Finding.Source(
                "0".repeat(48) + String.valueOf(9_000_000_000_000_000L + number), name, number % 2 == 0 ? null : name);
    }

    private static EvidenceRecord claim(
            int number,
            EvidenceType type,
            Assertion assertion,
            Attribution attributedTo,
            List<CompanyArgument> companies,
            List<ProductArgument> products,
            List<CountryArgument> countries,
            Quote quote,
            String section) {
        boolean isDated = number % 3 != 0;
        return new EvidenceRecord(
                "rec" + (8_000_000_000L + number),
                type,
                assertion,
                attributedTo,
                companies,
                products,
                countries,
                isDated ? new EventDate("May 2020", "2020-05-01", "2020-05-31", Precision.MONTH, 40, 48) : null,
                List.of(new Quantity("200 tonnes", 200, "t", 31, 41)),
                type == EvidenceType.CO_MENTION ? null : new Trigger("exported", 20, 28),
                quote,
                1 + number % 7,
                section,
                (5 + number % 90) / 100.0,
                List.of("active with object"),
                List.of(),
                null);
    }
}
