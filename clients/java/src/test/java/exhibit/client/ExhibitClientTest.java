package exhibit.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a running service: {@code ./check} starts one and says where it is. */
class ExhibitClientTest {
    private static final String SERVICE = System.getenv("EXHIBIT_URL");

    private final ExhibitClient client = new ExhibitClient(URI.create(SERVICE));
    private final String company = "Ost" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @TempDir
    private Path folder;

    @Test
    void aReportGivesRecordsWhosePositionsFitItsText() throws IOException {
        String text = "\uD83D\uDEE2 " + company + " AG sold 200 tonnes of steel pipe to Iraq in May 2020.";
        Path file = Files.writeString(folder.resolve("Bericht – Öl.txt"), text);

        AnalysisResult result = client.post(file);

        assertThat(result.document().filename()).isEqualTo("Bericht – Öl.txt");
        EvidenceRecord record = result.evidence().get(0);
        assertThat(record.type()).isEqualTo("SUPPLY");
        assertThat(record.date().from()).isEqualTo("2020-05-01");
        assertThat(record.products().get(0).quantity().value()).isEqualTo(200);
        assertThat(text.substring(record.quote().start(), record.quote().end()))
                .isEqualTo(record.quote().text());
        client.erase(result.document().id());
        assertThatThrownBy(() -> client.document(result.document().id()))
                .isInstanceOfSatisfying(
                        ExhibitException.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo("urn:exhibit:problem:not-found"));
    }

    @Test
    void aSearchGoesOverAllPagesAndIntoFiles() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int count = 2; count < 152; count++) {
            text.append(company + " AG sold " + count + " pumps to Iraq.\n\n");
        }
        int records = client.post(Files.writeString(folder.resolve("many.txt"), text))
                .evidence()
                .size();
        assertThat(records).as("more than a page").isGreaterThan(120);
        Search search = Search.all().with("company", company);

        assertThat(client.evidence(search).map(found -> found.evidence().id()).distinct())
                .hasSize(records);
        assertThat(Files.readAllLines(client.export(search, "ndjson", folder.resolve("found.ndjson"))))
                .hasSize(records);
        assertThatThrownBy(() -> client.evidence(Search.all().with("colour", "red")))
                .isInstanceOf(ExhibitException.class);
    }

    @Test
    void everyFileOfAnArchiveHasAnOutcome() throws IOException {
        Path archive = folder.resolve("two.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("good.txt"));
            zip.write((company + " AG sold pumps to Iraq.").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("empty.txt"));
        }
        List<Batch> seen = new ArrayList<>();

        Batch over = client.follow(client.postArchive(archive), seen::add);

        assertThat(over.counts()).isEqualTo(new Batch.Counts(2, 0, 0, 1, 1, 0));
        assertThat(seen).last().isEqualTo(over);
        assertThat(client.report(over, folder.resolve("report.csv"))).content().contains("empty.txt");
    }

    @Test
    void textIsAnalysedWithoutBeingKept() {
        assertThat(client.analyze(company + " AG sold pumps to Iraq.").evidence())
                .hasSize(1);
    }
}
