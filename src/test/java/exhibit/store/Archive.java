package exhibit.store;

import exhibit.AnalysisResult;
import exhibit.Assertion;
import exhibit.Basis;
import exhibit.Coverage;
import exhibit.DocumentInfo;
import exhibit.Entity;
import exhibit.Entity.Link;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Trigger;
import exhibit.EvidenceType;
import exhibit.Mention;
import exhibit.OffsetUnit;
import exhibit.Page;
import exhibit.Provenance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Documents that look like an archive of reports: few companies, goods and countries in very many records, very many in few.
 */
final class Archive {
    private static final List<EvidenceType> TYPES = List.of(
            EvidenceType.SUPPLY,
            EvidenceType.PURCHASE,
            EvidenceType.PRODUCTION,
            EvidenceType.SANCTION,
            EvidenceType.SHIPMENT,
            EvidenceType.CO_MENTION,
            EvidenceType.USE,
            EvidenceType.FINANCE,
            EvidenceType.COOPERATION,
            EvidenceType.OWNERSHIP,
            EvidenceType.CONSTRUCTION,
            EvidenceType.EVASION);
    private static final List<String> VERBS = List.of(
            "sold",
            "delivered",
            "exported",
            "shipped",
            "supplied",
            "bought",
            "produced",
            "transferred",
            "financed",
            "imported");
    private static final List<Assertion> ASSERTIONS =
            List.of(Assertion.ALLEGED, Assertion.DENIED, Assertion.PLANNED, Assertion.CONDITIONAL);
    private static final int FILLER = 12_000;

    private final ArchiveNames names;
    private Random random = new Random(0);

    Archive(ArchiveNames names) {
        this.names = names;
    }

    /** A low number far more often than a high one: as often 0 to 9 as 10 to 99 as 100 to 999. */
    static int skewed(int count, Random random) {
        return (int) Math.min(count - 1, Math.pow(count + 1, random.nextDouble()) - 1);
    }

    /**
     * A document; the same for the same number.
     *
     * @param bytes kept as its original, whatever they are
     */
    Keeping document(int number, int records, Path bytes) {
        String id = String.format("%064x", number + 1);
        random = new Random(number);
        Draft draft = new Draft(id);
        for (int record = 0; record < records; record++) {
            draft.claim();
        }
        KeptDocument kept = draft.finish();
        return new Keeping(kept, bytes, "archive", true);
    }

    private final class Draft {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Entity> entities = new LinkedHashMap<>();
        private final List<EvidenceRecord> claims = new ArrayList<>();
        /** A report is about few companies. */
        private final int firstCompany = skewed(ArchiveNames.COMPANIES, random);

        Draft(String id) {
            this.id = id;
            filler();
        }

        void claim() {
            Entity seller = company(random.nextInt(3) == 0 ? firstCompany : skewed(ArchiveNames.COMPANIES, random));
            Entity buyer = random.nextInt(4) == 0 ? company(skewed(ArchiveNames.COMPANIES, random)) : null;
            Entity good = product(skewed(names.goods(), random));
            Entity from = random.nextInt(2) == 0 ? country(skewed(names.countries(), random)) : null;
            Entity to = country(skewed(names.countries(), random));
            LocalDate day = random.nextInt(10) < 7
                    ? LocalDate.of(1995, 1, 1).plusDays((long) (11_400 * Math.sqrt(random.nextDouble())))
                    : null;
            String verb = VERBS.get(random.nextInt(VERBS.size()));
            int start = text.length();
            text.append(seller.name()).append(' ').append(verb).append(' ').append(good.name());
            text.append(from == null ? "" : " from " + from.name()).append(" to ");
            text.append(buyer == null ? to.name() : buyer.name() + " in " + to.name());
            text.append(day == null ? "" : " in " + day.getYear())
                    .append(", ")
                    .append(names.words(8, random))
                    .append('.');
            Quote quote = new Quote(text.substring(start), start, text.length(), "", "");
            text.append('\n');
            EvidenceType type = TYPES.get(skewed(TYPES.size(), random));
            List<CompanyArgument> companies = new ArrayList<>();
            companies.add(new CompanyArgument(seller.id(), seller.name(), CompanyRole.SUPPLIER, start, start + 5));
            if (buyer != null) {
                companies.add(new CompanyArgument(buyer.id(), buyer.name(), CompanyRole.RECIPIENT, start, start + 5));
            }
            List<CountryArgument> countries = new ArrayList<>();
            countries.add(new CountryArgument(
                    to.id(), to.name(), to.iso2(), CountryRole.DESTINATION, Basis.EXPLICIT, start, start + 5));
            if (from != null) {
                countries.add(new CountryArgument(
                        from.id(), from.name(), from.iso2(), CountryRole.ORIGIN, Basis.EXPLICIT, start, start + 5));
            }
            claims.add(new EvidenceRecord(
                    id.substring(44) + "-" + claims.size(),
                    type,
                    random.nextInt(10) < 7 ? Assertion.STATED : ASSERTIONS.get(random.nextInt(ASSERTIONS.size())),
                    null,
                    companies,
                    List.of(new ProductArgument(good.id(), good.name(), ProductRole.ITEM, null, start, start + 5)),
                    countries,
                    day == null
                            ? null
                            : new EventDate(
                                    "in " + day.getYear(),
                                    day.withDayOfYear(1).toString(),
                                    day.withDayOfYear(day.lengthOfYear()).toString(),
                                    Precision.YEAR,
                                    start,
                                    start + 5),
                    List.of(),
                    type == EvidenceType.CO_MENTION ? null : new Trigger(verb, start, start + verb.length()),
                    quote,
                    1,
                    "Trade",
                    Math.round(100 * (0.3 + 0.68 * random.nextDouble())) / 100.0,
                    List.of(
                            "a verb makes the claim (+0.72)",
                            "the goods are named (+0.50)",
                            "a company is named (+0.50)"),
                    List.of(),
                    null));
        }

        KeptDocument finish() {
            filler();
            String whole = text.toString();
            AnalysisResult result = new AnalysisResult(
                    OffsetUnit.UTF16,
                    new DocumentInfo(
                            id,
                            "report-" + id.substring(56) + ".pdf",
                            "application/pdf",
                            whole.length(),
                            null,
                            null,
                            null,
                            "en",
                            20,
                            whole.length(),
                            null,
                            List.of(),
                            Map.of()),
                    List.copyOf(entities.values()),
                    claims,
                    new Coverage(whole.length(), whole.length(), List.of()),
                    List.of(),
                    new Provenance(
                            "exhibit",
                            "archive",
                            "fast",
                            List.of(),
                            List.of(new Provenance.WatchList("ofac-sdn", "2025-06", "0")),
                            "c",
                            "t",
                            "2026-11-24T00:00:00Z"));
            return new KeptDocument(result, whole, List.of(new Page(1, 0, whole.length(), false)));
        }

        private void filler() {
            int end = text.length() + FILLER / 2;
            while (text.length() < end) {
                text.append(names.words(20, random)).append(".\n");
            }
        }

        private Entity company(int number) {
            String form = ArchiveNames.FORMS.get(random.nextInt(ArchiveNames.FORMS.size()));
            String bare = names.company(number);
            List<Link> links = number % 50 == 7
                    ? List.of(new Link(
                            "ofac-sdn",
                            String.valueOf(number),
                            bare.toUpperCase(java.util.Locale.ROOT),
                            1,
                            "the same name"))
                    : List.of();
            return entities.computeIfAbsent(
                    bare,
                    name -> entity(
                            EntityType.COMPANY, bare + form, form.isEmpty() ? null : form.strip(), null, null, links));
        }

        private Entity product(int number) {
            ArchiveNames.Good good = names.good(number);
            return entities.computeIfAbsent(
                    good.name(), name -> entity(EntityType.PRODUCT, good.name(), null, null, good, List.of()));
        }

        private Entity country(int number) {
            ArchiveNames.Country country = names.country(number);
            return entities.computeIfAbsent(
                    country.name(),
                    name -> entity(EntityType.COUNTRY, country.name(), null, country.iso2(), null, List.of()));
        }

        private Entity entity(
                EntityType type, String name, String form, String iso2, ArchiveNames.Good good, List<Link> links) {
            return new Entity(
                    "e" + (entities.size() + 1),
                    type,
                    name,
                    List.of(),
                    form,
                    null,
                    iso2,
                    null,
                    good == null ? null : good.category(),
                    good == null ? List.of() : good.codes(),
                    links,
                    List.of(new Mention(0, name.length(), 1, name, type, 0.9, "archive")));
        }
    }
}
