package exhibit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands from their arguments to their figures, with the service's own models. */
class EvaluateCommandTest {
    @TempDir
    private Path folder;

    private static int run(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(folder.resolve(name).toFile());
    }

    @Test
    void recognitionScoresATinyFile() throws IOException {
        Path file = Files.writeString(folder.resolve("tiny.conll"), """
                Ferrum I-COMPANY
                Ltd. I-COMPANY
                of O
                Austria I-COUNTRY
                sold O
                drones O
                to O
                Iran I-COUNTRY
                . O
                """);

        String out = folder.resolve("out.json").toString();
        int status = run("recognition", file.toString(), "--json", out);

        assertThat(status).isZero();
        JsonNode report = json("out.json");
        assertThat(report.get("sentences").intValue()).isEqualTo(1);
        assertThat(report.get("words").intValue()).isEqualTo(8);
        JsonNode country = StreamSupport.stream(report.get("scores").spliterator(), false)
                .filter(row -> row.get("source").asText().equals("ALL")
                        && row.get("row").asText().equals("COUNTRY"))
                .findFirst()
                .orElseThrow();
        assertThat(country.get("counts").get("right").intValue()).isEqualTo(2);
        assertThat(country.get("exact").get("f1").doubleValue()).isEqualTo(1);
        assertThat(report.get("confusion").get("COUNTRY").get("COUNTRY").intValue())
                .isEqualTo(2);
    }

    @Test
    void evidenceScoresATinyFile() throws IOException {
        Files.writeString(folder.resolve("tiny.txt"), """
            # construction: active
            S Ferrum Ltd. of Austria sold drones to Iran.
            = SUPPLY; c Ferrum Ltd.:SUPPLIER; p drones:ITEM; k AT:ORIGIN|LOCATION; k IR:DESTINATION
            S The drones were grey.
            -
            """);

        String out = folder.resolve("out.json").toString();
        int status = run("evidence", folder.toString(), "--tier", "fast", "--json", out);

        assertThat(status).isZero();
        JsonNode report = json("out.json");
        assertThat(report.get("tier").asText()).isEqualTo("fast");
        assertThat(report.get("cases").intValue()).isEqualTo(2);
        JsonNode all = report.get("scores").get(0);
        assertThat(all.get("figures").get("exact").get("value").doubleValue()).isEqualTo(1);
        assertThat(all.get("counts").get("NEGATIVES_KEPT").intValue()).isEqualTo(1);
        JsonNode record = report.get("records").get(0);
        assertThat(record.get("exact").booleanValue()).isTrue();
        assertThat(record.get("features")).isNotEmpty();
    }

    @Test
    void speedTimesADocument() throws IOException {
        Path file = Files.writeString(
                folder.resolve("one.txt"), "Ferrum Ltd. of Austria sold 20 turbines to Iraq in 2020.\n");

        int status = run(
                "speed",
                file.toString(),
                "--tier",
                "fast",
                "--runs",
                "2",
                "--warm-up",
                "0",
                "--json",
                folder.resolve("out.json").toString());

        assertThat(status).isZero();
        JsonNode report = json("out.json");
        assertThat(report.get("words").intValue()).isEqualTo(11);
        assertThat(report.get("names")).hasSize(2);
        assertThat(report.get("whole")).hasSize(3);
        assertThat(report.get("whole").get(2).get("clients").intValue()).isEqualTo(8);
        assertThat(report.get("whole").get(2).get("times").get("runs").intValue())
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.conll"), "word\n");

        assertThat(run("recognition", file.toString())).isEqualTo(2);
        assertThat(run("recognition", folder.resolve("none.jsonl").toString())).isEqualTo(2);
        assertThat(run("recognition", "--types", "PLANET", file.toString())).isEqualTo(2);
        assertThat(run("evidence", file.toString())).isEqualTo(2);
        assertThat(run("evidence", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(run("evidence", folder.toString())).isEqualTo(2); // no .txt file in it
        assertThat(run("speed", folder.resolve("none.pdf").toString())).isEqualTo(2);
        assertThat(run("speed")).isEqualTo(2);
    }
}
