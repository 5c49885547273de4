package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Block;
import exhibit.Block.Kind;
import exhibit.SourceText;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
    private final PlainTextReader reader = new PlainTextReader();

    @Test
    void keepsEveryCharacter() {
        String text = "\uFEFF  One\r\ntwo 😀 \u202Ethree\n\n\n\te\u0301 \uD800 end ";

        assertThat(reader.read(text).text()).isEqualTo(text);
    }

    @Test
    void findsHeadingsParagraphsItemsAndRows() {
        SourceText source = reader.read("""
                Supply of Gallium

                China supplied gallium
                to Russia.

                • drones
                • trucks
                Year\tTonnes
                2024\t12""");

        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Kind.HEADING, Kind.PARAGRAPH, Kind.LIST_ITEM, Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.TABLE_ROW);
        assertThat(source.blocks()).allMatch(block -> "Supply of Gallium".equals(block.section()));
        assertThat(source.words(source.blocks().get(1).span())).isEqualTo("China supplied gallium\nto Russia.");
    }

    @Test
    void takesOneLineForASentence() {
        assertThat(reader.read("Rostec bought Machines From Japan").blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void hasNoBlocksInNothing() {
        assertThat(reader.read(" \n ").blocks()).isEmpty();
        assertThat(reader.read("").pages()).hasSize(1);
    }
}
