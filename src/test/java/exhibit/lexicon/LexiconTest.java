package exhibit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables open, say each thing once and know countries by their ISO codes. */
class LexiconTest {
    @Test
    void opensEveryTable() {
        assertThat(Lexicons.open().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void knowsCountriesByTheirIsoCodes() {
        List<Table.Row> countries = rows("countries.tsv", "iso2", "iso3", "name", "names", "demonyms", "capital");
        Set<String> iso2 = Set.of(Locale.getISOCountries());
        Set<String> iso3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(countries)
                .filteredOn(row -> !row.cell(0).equals("XK")) // Kosovo: in use, not assigned by ISO
                .allSatisfy(row -> {
                    assertThat(iso2).contains(row.cell(0));
                    assertThat(iso3).contains(row.cell(1));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            countries.tsv; iso2,iso3,name,names,demonyms,capital; 1
            goods.tsv; term,category,hs,strength; 1
            frames.tsv; frame,function,company,product,country; 2
            triggers.tsv; lemma,form,type,frame,needs; 5
            military-equipment.tsv; model,category; 1
            cities.tsv; name,iso2,capital; 2
            """)
    void saysEachThingOnce(String file, String columns, int key) {
        Set<List<String>> seen = new HashSet<>();
        assertThat(rows(file, columns.split(",")))
                .allSatisfy(row -> assertThat(seen.add(row.cells().subList(0, key)))
                        .as(file + " line " + row.line())
                        .isTrue());
    }

    private static List<Table.Row> rows(String file, String... columns) {
        return Table.read(file, List.of(columns), row -> row);
    }
}
