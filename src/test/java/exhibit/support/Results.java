package exhibit.support;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.AnalysisResult;
import exhibit.EvidenceRecord;
import exhibit.OffsetUnit;

/** The promise that every answer keeps: each position cuts its words out of the text. */
public final class Results {
    private Results() {}

    /** Checks every quote, mention, trigger, argument, date, amount and attribution in the answer's own unit. */
    public static void assertCutOut(String text, AnalysisResult result) {
        Cutter cutter = result.offsetUnit() == OffsetUnit.UTF16
                ? new Utf16(text)
                : new CodePoints(text.codePoints().toArray());
        result.entities()
                .forEach(entity -> entity.mentions()
                        .forEach(mention -> cutter.expect(mention.start(), mention.end(), mention.text())));
        result.evidence().forEach(claim -> assertCutOut(cutter, claim));
    }

    private static void assertCutOut(Cutter cutter, EvidenceRecord claim) {
        EvidenceRecord.Quote quote = claim.quote();
        cutter.expect(quote.start(), quote.end(), quote.text());
        claim.quantities().forEach(amount -> cutter.expect(amount.start(), amount.end(), amount.text()));
        // A company or country may be called by its full name, goods by the name that "they" stand for: only the place
        // is certain.
        claim.products()
                .forEach(product -> assertInside(product.start(), product.end(), cutter.length(), product.name()));
        claim.companies()
                .forEach(company -> assertInside(company.start(), company.end(), cutter.length(), company.name()));
        claim.countries()
                .forEach(country -> assertInside(country.start(), country.end(), cutter.length(), country.name()));
        if (claim.trigger() != null) {
            cutter.expect(
                    claim.trigger().start(),
                    claim.trigger().end(),
                    claim.trigger().text());
        }
        if (claim.date() != null) {
            cutter.expect(claim.date().start(), claim.date().end(), claim.date().text());
        }
        if (claim.attributedTo() != null) {
            cutter.expect(
                    claim.attributedTo().start(),
                    claim.attributedTo().end(),
                    claim.attributedTo().text());
        }
    }

    private static void assertInside(int start, int end, int length, String name) {
        assertThat(start).as(name).isBetween(0, end - 1);
        assertThat(end).as(name).isLessThanOrEqualTo(length);
    }

    /** A text in one unit. */
    private interface Cutter {
        String cut(int start, int end);

        int length();

        default void expect(int start, int end, String words) {
            assertThat(cut(start, end)).isEqualTo(words);
        }
    }

    private record Utf16(String text) implements Cutter {
        @Override
        public String cut(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public int length() {
            return text.length();
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record CodePoints(int[] points) implements Cutter {
        @Override
        public String cut(int start, int end) {
            return new String(points, start, end - start);
        }

        @Override
        public int length() {
            return points.length;
        }
    }
}
