package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import exhibit.DocumentException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No parser calls out, whatever a document asks for. */
class RemoteResourcesTest {
    private final List<String> calls = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;
    private String address;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void neverFetchesWhatADocumentNames() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "OPENSESAME");
        int read = 0;
        try (DocumentReader reader = new DocumentReader(Samples.settings(Map.of("children", "1")))) {
            for (Path file : List.of(html(), svg(secret), xml(secret), docx(), odt())) {
                try {
                    String text = reader.read(Samples.upload(file)).text();
                    assertThat(text).doesNotContain("OPENSESAME");
                    read += text.contains("ords") ? 1 : 0;
                } catch (DocumentException e) {
                    assertThat(e.getMessage()).doesNotContain("OPENSESAME");
                }
            }
        }
        assertThat(calls).isEmpty();
        assertThat(read).as("documents read all the same").isGreaterThanOrEqualTo(3);
    }

    private Path html() throws IOException {
        return Files.writeString(folder.resolve("page.html"), """
                <html><head><link rel="stylesheet" href="%1$s/style.css"><script src="%1$s/run.js"></script>
                <meta http-equiv="refresh" content="0;url=%1$s/next"><base href="%1$s/"></head>
                <body><p>Words.</p><img src="%1$s/picture.png"><iframe src="%1$s/frame.html"></iframe>
                <object data="%1$s/object.pdf"></object><embed src="%1$s/embed.svg"></body></html>""".formatted(address));
    }

    private Path svg(Path secret) throws IOException {
        return Files.writeString(
                folder.resolve("drawing.svg"),
                "<?xml version=\"1.0\"?>" + doctype("svg", secret)
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                        + "<image xlink:href=\"" + address + "/linked.png\"/><text>&remote;&local;words</text></svg>");
    }

    private Path xml(Path secret) throws IOException {
        return Files.writeString(
                folder.resolve("data.xml"),
                "<?xml version=\"1.0\"?>" + doctype("data", secret) + "<data>&remote;&local;words</data>");
    }

    private String doctype(String root, Path secret) {
        return """
                <!DOCTYPE %1$s PUBLIC "-//X//X//EN" "%2$s/remote.dtd" [<!ENTITY remote SYSTEM "%2$s/entity">
                <!ENTITY local SYSTEM "%3$s"><!ENTITY %% more SYSTEM "%2$s/more"> %%more;]>""".formatted(root, address, secret.toUri());
    }

    private Path docx() throws IOException {
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return zip(
                "letter.docx",
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                                + "<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                                + "/settings\" Target=\"settings.xml\"/><Relationship Id=\"r2\" Type=\"" + office
                                + "/image\" TargetMode=\"External\" Target=\"" + address
                                + "/picture.png\"/></Relationships>",
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office
                                + "/attachedTemplate\" TargetMode=\"External\" Target=\"" + address
                                + "/template.dotm\"/></Relationships>",
                        "word/settings.xml",
                        "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                                + office + "\"><w:attachedTemplate r:id=\"r1\"/></w:settings>",
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                                + "<w:t>Words.</w:t></w:r></w:p></w:body></w:document>"));
    }

    private Path odt() throws IOException {
        return zip(
                "letter.odt",
                Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"" + address + "/office.dtd\">"
                                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
                                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text><text:p>Words."
                                + "<draw:frame><draw:image xlink:href=\"" + address
                                + "/picture.png\"/></draw:frame></text:p>"
                                + "</office:text></office:body></office:document-content>"));
    }

    private Path zip(String name, Map<String, String> members) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
