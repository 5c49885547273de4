package exhibit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Basis;
import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Page;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityResolverTest {
    private static final EntityResolver RESOLVER = new EntityResolver(Lexicons.open());
    private static final Pattern MARKED = Pattern.compile("\\{([A-Z]+) ([^}]+)}");

    /** Entities of a text whose mentions are marked: {@code "{COMPANY Almaz} of {COUNTRY China}"}. */
    private static List<Entity> resolve(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        List<EntityType> types = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            spans.add(new Span(text.length(), text.length() + matcher.group(2).length()));
            types.add(EntityType.valueOf(matcher.group(1)));
            text.append(matcher.group(2));
            from = matcher.end();
        }
        text.append(marked.substring(from));
        SourceText source = new SourceText(
                text.toString(),
                List.of(new Page(1, 0, text.length(), false)),
                List.of(),
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < spans.size(); at++) {
            mentions.add(Mention.at(source, spans.get(at), types.get(at), 0.9, "acronym"));
        }
        return RESOLVER.resolve(source, List.of(), mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {COMPANY Kestrel Metals Corporation} ({COMPANY KMC}) … {COMPANY Kestrel Metals} | Kestrel Metals Corporation | KMC; Kestrel Metals
            {COMPANY Russian Copper Company} … {COMPANY RCC}                                 | Russian Copper Company     | RCC
            {COMPANY Ferrum Balkan} … {COMPANY Ferrum Balkan d.o.o.}                         | Ferrum Balkan d.o.o.       | Ferrum Balkan
            {NORP Chinese} … {COUNTRY PRC} … {COUNTRY China}                                 | China                      | Chinese; PRC
            {COUNTRY U.S.} … {NORP American}                                                 | United States              | U.S.; American
            {PRODUCT drones} … {PRODUCT drone} … {PRODUCT Drones}                            | drones                     | drone; Drones
            {BLOC EU} … {BLOC European Union}                                                | European Union             | EU""")
    void unitesTheNamesOfOneThing(String text, String name, String aliases) {
        assertThat(resolve(text)).singleElement().satisfies(entity -> {
            assertThat(entity.id()).isEqualTo("e1");
            assertThat(entity.name()).isEqualTo(name);
            assertThat(String.join("; ", entity.aliases())).isEqualTo(aliases);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the {NORP Emirati} trader {COMPANY Palmera FZE}               | AE | DEMONYM
            {COUNTRY China}'s {COMPANY Zhonghe}                           | CN | EXPLICIT
            {COUNTRY China}-based {COMPANY Zhonghe}                       | CN | EXPLICIT
            {COMPANY Zhonghe} of {COUNTRY China}                          | CN | EXPLICIT
            {COMPANY Zhonghe}, based in {LOCATION Shenzhen}               | CN | CITY
            {COMPANY Zhonghe} ({COUNTRY China})                           | CN | EXPLICIT
            {COMPANY Zhonghe}, a {NORP Chinese} company                   | CN | DEMONYM""")
    void saysWhereACompanySits(String text, String iso2, Basis basis) {
        Entity company = resolve(text).stream()
                .filter(entity -> entity.type() == EntityType.COMPANY)
                .findFirst()
                .orElseThrow();
        assertThat(company.country()).isNotNull();
        assertThat(company.country().iso2()).isEqualTo(iso2);
        assertThat(company.country().basis()).isEqualTo(basis);
    }

    @Test
    void doesNotTakeABuyersCountryForASellersSeat() {
        assertThat(resolve("{COMPANY Zhonghe} sold lasers to {COUNTRY Russia}")
                        .get(0)
                        .country())
                .isNull();
    }

    @Test
    void setsTheLegalFormApartAndLinksLists() {
        Entity company = resolve("{COMPANY Nvidia Corporation} paid").get(0);
        assertThat(company.legalForm()).isEqualTo("Corporation");
        assertThat(company.links()).isNotEmpty();
        assertThat(company.links().get(0).explanation()).contains("without legal form");
    }

    @Test
    void knowsCodesOfCountriesCitiesAndGoods() {
        List<Entity> entities = resolve("{LOCATION Moscow} sold {PRODUCT cheap microchips} to {COUNTRY Iran}");
        assertThat(entities).extracting(Entity::iso2).containsExactly("RU", null, "IR");
        assertThat(entities.get(1).category()).isEqualTo("semiconductors");
        assertThat(entities.get(1).hsCodes()).containsExactly("8542");
    }
}
