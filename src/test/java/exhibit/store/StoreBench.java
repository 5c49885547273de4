package exhibit.store;

import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * How long the ten queries of an analyst take, on an archive that is made where it is not there yet. Not one of the tests that always
 * run: {@code mvn test -Dtest=StoreBench -Dbench.folder=/tmp/archive -Dbench.records=100000}.
 */
class StoreBench {
    private static final int RECORDS_OF_A_DOCUMENT = 50;
    private static final int RUNS = 40;
    private static final int PAGE = 100;

    private final Random random = new Random(7);
    private final ArchiveNames names = new ArchiveNames();

    @Test
    void tenQueries() throws IOException {
        Path folder = Path.of(System.getProperty("bench.folder"));
        int records = Integer.getInteger("bench.records", 100_000);
        try (TestStore store = TestStore.openWarm(folder)) {
            fill(store, records);
            Map<String, Supplier<Object>> queries = queries(store);
            List<Long> all = new ArrayList<>();
            System.out.printf(
                    "%-70s %8s %8s %8s %8s %8s%n", "query", "first ms", "p50 ms", "p95 ms", "CPU p95", "found");
            queries.forEach((name, query) -> all.addAll(measure(name, query)));
            System.out.printf(Locale.ROOT, "%-70s %8s %8.1f %8.1f%n", "all", "", at(all, 0.5), at(all, 0.95));
            System.out.printf(
                    "load %s%n", Files.readString(Path.of("/proc/loadavg")).strip());
        }
    }

    private void fill(TestStore store, int records) throws IOException {
        int kept = store.evidence()
                        .find(query(EvidenceOrder.KEPT_LAST), null, 1)
                        .items()
                        .isEmpty()
                ? 0
                : store.database()
                        .withHandle(handle -> handle.createQuery("SELECT count(*) FROM document")
                                .mapTo(Integer.class)
                                .one());
        Path bytes = Files.write(store.folder().uploads().resolve("bytes"), new byte[] {1});
        long begin = System.nanoTime();
        Archive archive = new Archive(names);
        int documents = records / RECORDS_OF_A_DOCUMENT;
        for (int number = kept; number < documents; number++) {
            store.documents().keep(archive.document(number, RECORDS_OF_A_DOCUMENT, bytes));
            if ((number + 1) % 500 == 0) {
                System.out.printf(
                        Locale.ROOT,
                        "%,d records, %.0f a second%n",
                        (number + 1) * RECORDS_OF_A_DOCUMENT,
                        (number + 1 - kept) * RECORDS_OF_A_DOCUMENT / ((System.nanoTime() - begin) / 1e9));
            }
        }
        store.database().useHandle(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }

    private Map<String, Supplier<Object>> queries(TestStore store) {
        Map<String, Supplier<Object>> queries = new LinkedHashMap<>();
        queries.put("1 a company, newest kept first", () -> find(store, EvidenceOrder.KEPT_LAST, company()));
        queries.put(
                "2 what a country gets, latest first",
                () -> find(store, EvidenceOrder.DATE_LAST, country(5, CountryRole.DESTINATION)));
        queries.put(
                "3 what flows from one country to another, latest first",
                () -> find(
                        store,
                        EvidenceOrder.DATE_LAST,
                        country(20, CountryRole.ORIGIN),
                        country(20, CountryRole.DESTINATION)));
        queries.put(
                "4 goods of an HS chapter to a country, surest first",
                () -> find(store, EvidenceOrder.CONFIDENCE_LAST, chapter(), country(20, CountryRole.DESTINATION)));
        queries.put("5 goods by word in two years", () -> find(store, EvidenceOrder.KEPT, good(), years()));
        queries.put("6 words of the quote, with places", () -> find(store, EvidenceOrder.KEPT_LAST, says(2, false)));
        queries.put(
                "7 a word of the document, of a type, in a country, latest first",
                () -> find(
                        store,
                        EvidenceOrder.DATE_LAST,
                        says(1, true),
                        new Condition.IsOfType(Set.of(EvidenceType.SANCTION, EvidenceType.EVASION)),
                        country(20)));
        queries.put(
                "8 companies on a watch list as suppliers, surest first",
                () -> find(
                        store,
                        EvidenceOrder.CONFIDENCE_LAST,
                        new Condition.IsOnList(null),
                        new Condition.HasRole(Set.of(new Role(Kind.COMPANY, CompanyRole.SUPPLIER.name())))));
        queries.put(
                "9 facets of what a country gets",
                () -> store.evidence()
                        .facets(query(EvidenceOrder.KEPT, country(20, CountryRole.DESTINATION)), 20)
                        .counted());
        queries.put(
                "10 the page of a company",
                () -> store.entities().page(key()).map(EntityPage::records).orElse(0));
        queries.put("more: everything, latest first", () -> find(store, EvidenceOrder.DATE_LAST));
        queries.put(
                "more: facets of everything",
                () -> store.evidence().facets(query(EvidenceOrder.KEPT), 20).counted());
        queries.put(
                "more: companies by a word of very many names",
                () -> find(store, EvidenceOrder.DATE_LAST, new TakesPart(Kind.COMPANY, "c", Set.of())));
        queries.put(
                "more: the page of a country",
                () -> store.entities()
                        .page(EntityKey.parse("country:RU").orElseThrow())
                        .map(EntityPage::records)
                        .orElse(0));
        queries.put(
                "more: companies with the most records, by word",
                () -> store.entities()
                        .list(new EntityQuery("trad", Kind.COMPANY, false), null, PAGE)
                        .items()
                        .size());
        return queries;
    }

    private List<Long> measure(String name, Supplier<Object> query) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> nanos = new ArrayList<>();
        List<Long> cpu = new ArrayList<>();
        long found = 0;
        for (int run = 0; run < RUNS; run++) {
            long begin = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            found += ((Number) query.get()).longValue();
            cpu.add(threads.getCurrentThreadCpuTime() - worked);
            nanos.add(System.nanoTime() - begin);
        }
        long first = nanos.get(0);
        System.out.printf(
                Locale.ROOT,
                "%-70s %8.1f %8.1f %8.1f %8.1f %8d%n",
                name,
                first / 1e6,
                at(nanos, 0.5),
                at(nanos, 0.95),
                at(cpu, 0.95),
                found / RUNS);
        return name.startsWith("more") ? List.of() : nanos;
    }

    private static double at(List<Long> nanos, double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.max(1, (int) Math.ceil(share * sorted.length)) - 1] / 1e6;
    }

    private static int find(TestStore store, EvidenceOrder order, Condition... conditions) {
        return store.evidence()
                .find(query(order, conditions), null, PAGE)
                .items()
                .size();
    }

    private static EvidenceQuery query(EvidenceOrder order, Condition... conditions) {
        List<Condition> all = new ArrayList<>(Arrays.asList(conditions));
        all.add(new Condition.Claims());
        return new EvidenceQuery(OffsetUnit.CODEPOINT, all, order);
    }

    private Condition company() {
        String name = names.company(Archive.skewed(ArchiveNames.COMPANIES, random));
        return new TakesPart(Kind.COMPANY, name, Set.of());
    }

    private EntityKey key() {
        return EntityKey.company(names.company(Archive.skewed(ArchiveNames.COMPANIES / 10, random)), null)
                .orElseThrow();
    }

    /** One of those most named. */
    private Condition country(int most, CountryRole... roles) {
        return new TakesPart(
                Kind.COUNTRY,
                names.country(random.nextInt(most)).iso2(),
                Set.copyOf(Arrays.stream(roles)
                        .map(role -> new Role(Kind.COUNTRY, role.name()))
                        .toList()));
    }

    private Condition chapter() {
        List<String> chapters = List.of("84", "85", "8542", "88", "93", "27", "72", "8471", "30");
        return new TakesPart(Kind.PRODUCT, chapters.get(random.nextInt(chapters.size())), Set.of());
    }

    private Condition good() {
        List<String> goods = List.of("drone", "aircraft", "chip", "missile", "steel", "engine", "coal", "military a");
        return new TakesPart(Kind.PRODUCT, goods.get(random.nextInt(goods.size())), Set.of());
    }

    private Condition years() {
        int year = 2000 + random.nextInt(25);
        return new Condition.Was(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31));
    }

    private Condition says(int count, boolean inDocument) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < count; index++) {
            words.append(names.word(3 + random.nextInt(300))).append(' ');
        }
        return new Says(words.toString(), inDocument);
    }
}
