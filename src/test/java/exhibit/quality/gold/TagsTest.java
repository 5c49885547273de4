package exhibit.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EntityType;
import exhibit.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static List<Span> spans(String tags) {
        return Tags.spans(List.of(tags.split(" ", -1))).stream()
                .map(GoldSpan::words)
                .toList();
    }

    @Test
    void readsBio() {
        assertThat(spans("O B-ORG I-ORG B-ORG O B-PER"))
                .containsExactly(new Span(1, 3), new Span(3, 4), new Span(5, 6));
    }

    @Test
    void readsIob1WhereOnlyNeighboursOfOneTypeHaveB() {
        assertThat(spans("I-ORG I-ORG B-ORG I-PER O I-LOC"))
                .containsExactly(new Span(0, 2), new Span(2, 3), new Span(3, 4), new Span(5, 6));
    }

    @Test
    void readsEndsAndSingleWords() {
        assertThat(spans("B-ORG I-ORG E-ORG S-ORG U-PER B-LOC L-LOC"))
                .containsExactly(new Span(0, 3), new Span(3, 4), new Span(4, 5), new Span(5, 7));
    }

    @Test
    void marksThatLeaveTheTypeOpenHaveSeveral() {
        assertThat(Tags.spans(List.of("B-ORG_ANY")).get(0).types())
                .isEqualTo(Set.of(EntityType.COMPANY, EntityType.ORGANISATION));
    }

    @Test
    void knowsWhatIsNoTag() {
        assertThat(Tags.isTag("O")).isTrue();
        assertThat(Tags.isTag("?")).isTrue();
        assertThat(Tags.isTag("I-MISC")).isTrue();
        assertThat(Tags.isTag("ORG")).isFalse();
    }
}
