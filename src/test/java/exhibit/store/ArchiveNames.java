package exhibit.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What an archive is about: made-up companies, the lexicon's goods and countries, made-up words between them. */
final class ArchiveNames {
    static final int COMPANIES = 60_000;
    static final List<String> FORMS = List.of("", "", " Ltd", " GmbH", " Co., Ltd.", " LLC", " Inc.");

    private static final int WORDS = 20_000;
    private static final List<String> SYLLABLES = List.of(
            "ka", "ro", "min", "tel", "sha", "ver", "lon", "du", "pra", "xi", "mo", "ster", "gal", "ni", "bur", "zen",
            "tok", "ad", "fel", "qu", "ros", "hin", "wei", "tan", "lu", "ber");
    private static final List<String> BUSINESS = List.of(
            "Technology",
            "Trading",
            "Shipping",
            "Industries",
            "Electronics",
            "Group",
            "International",
            "Machinery",
            "Energy",
            "Aviation",
            "China",
            "Petroleum",
            "Steel",
            "Bank",
            "Logistics",
            "Research Institute");
    private static final List<String> MODIFIERS =
            List.of("", "", "used ", "military ", "spare ", "small ", "heavy ", "modern ", "certified ", "imported ");
    /** Whom reports of this kind name most. */
    private static final List<String> FIRST = List.of(
            "RU", "CN", "US", "IR", "IN", "TR", "DE", "UA", "AE", "KP", "SA", "FR", "GB", "JP", "PK", "BY", "KZ", "SY");

    private final List<String> words = new ArrayList<>();
    private final List<Good> goods = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();

    record Good(String name, String category, List<String> codes) {}

    record Country(String iso2, String name) {}

    ArchiveNames() {
        Random random = new Random(1);
        while (words.size() < WORDS) {
            words.add(name(random.nextInt(Integer.MAX_VALUE), 1 + random.nextInt(3)));
        }
        for (String[] row : rows("goods.tsv")) {
            List<String> codes = row[2].isEmpty() ? List.of() : Arrays.asList(row[2].split("\\|"));
            for (String modifier : MODIFIERS.subList(1, 4)) {
                goods.add(new Good(modifier + row[0], row[1], codes));
            }
        }
        java.util.Collections.shuffle(goods, random);
        Map<String, Country> byCode = new LinkedHashMap<>();
        FIRST.forEach(iso2 -> byCode.put(iso2, null));
        rows("countries.tsv").forEach(row -> byCode.put(row[0], new Country(row[0], row[2])));
        countries.addAll(byCode.values());
    }

    int goods() {
        return goods.size();
    }

    int countries() {
        return countries.size();
    }

    String company(int number) {
        String own = name(number * 7919 + 13, 3);
        return Character.toUpperCase(own.charAt(0)) + own.substring(1) + " " + BUSINESS.get(number % BUSINESS.size());
    }

    Good good(int number) {
        return goods.get(number);
    }

    Country country(int number) {
        return countries.get(number);
    }

    /** A word that is as frequent as others of its number are. */
    String word(int number) {
        return words.get(number);
    }

    String words(int count, Random random) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < count; index++) {
            line.append(index == 0 ? "" : " ").append(words.get(Archive.skewed(WORDS, random)));
        }
        return line.toString();
    }

    private static String name(int number, int syllables) {
        StringBuilder name = new StringBuilder();
        int rest = number;
        for (int index = 0; index <= syllables; index++) {
            name.append(SYLLABLES.get(Math.floorMod(rest, SYLLABLES.size())));
            rest = rest / SYLLABLES.size() + 31 * index;
        }
        return name.toString();
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = ArchiveNames.class.getResourceAsStream("/lexicon/" + table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
