package io.heatwright.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets, shown with a page made up here, since the real one takes a build with its engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannerServerTest {
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String PAGE = "<!DOCTYPE html><title>Heatwright</title>" + "warm ".repeat(1000) + "°";

    private final HttpClient client = HttpClient.newHttpClient();
    private PlannerServer server;

    @BeforeAll
    void start() {
        var page = new PageFile("planner.html", "text/html;charset=utf-8", "Heatwright", PAGE);
        var others = List.of(
                new PageFile("places.js", SCRIPT, "heatwrightPlaces(", "heatwrightPlaces({});\n"),
                new PageFile("weather/744860.js", SCRIPT, "heatwrightWeather(", "heatwrightWeather(\"744860\");\n"));
        server = PlannerServer.start(
                new PageFiles(page, "default-src 'none'; worker-src blob:", others),
                InetAddress.getLoopbackAddress(),
                0);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    private HttpResponse<byte[]> send(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/planner.html", "/?x=1"})
    void the_page_comes_with_its_policy(String path) {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).isEqualTo(PAGE);
        assertThat(header(page, "Content-Type")).contains("text/html;charset=utf-8");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'; worker-src blob:");
        assertThat(header(page, "Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/places.js, heatwrightPlaces", "/weather/744860.js, heatwrightWeather"})
    void what_lies_beside_it_is_a_script_that_may_load_nothing(String path, String begin) {
        var script = get(path);

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(text(script)).startsWith(begin + "(");
        assertThat(header(script, "Content-Type")).contains(SCRIPT);
        assertThat(header(script, "Content-Security-Policy")).contains(ServedFile.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/places.js", "/nothing-here", "/weather/"})
    void every_answer_forbids_guessing_its_type_and_telling_where_one_was(String path) {
        var answer = get(path);

        assertThat(header(answer, "X-Content-Type-Options")).contains("nosniff");
        assertThat(header(answer, "Referrer-Policy")).contains("no-referrer");
        assertThat(header(answer, "Server")).isEmpty();
        assertThat(header(answer, "Set-Cookie")).isEmpty();
    }

    @Test
    void it_is_packed_for_who_can_unpack_it() throws IOException {
        var packed = get("/", "Accept-Encoding", "br, gzip;q=0.8");

        assertThat(header(packed, "Content-Encoding")).contains("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(packed.body()).hasSizeLessThan(PAGE.length() / 10);
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
        }
        assertThat(header(packed, "ETag")).isNotEqualTo(header(get("/"), "ETag"));
    }

    @Test
    void what_a_browser_holds_is_not_sent_again() {
        var first = get("/", "Accept-Encoding", "gzip");
        var tag = header(first, "ETag").orElseThrow();

        var again = get("/", "Accept-Encoding", "gzip", "If-None-Match", "\"other\", W/" + tag);
        var older = get("/", "Accept-Encoding", "gzip", "If-None-Match", "\"other\"");

        assertThat(header(first, "Cache-Control")).contains("no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).contains(tag);
        assertThat(older.statusCode()).isEqualTo(200);
    }

    @Test
    void a_browser_may_ask_for_the_headers_alone() {
        var head = send("HEAD", "/planner.html");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        var whole = get("/planner.html");
        for (var name : List.of("ETag", "Content-Type", "Content-Length", "Content-Security-Policy")) {
            assertThat(header(head, name)).isPresent().isEqualTo(header(whole, name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/plannr.html, /planner.html",
        "/place.js, /places.js",
        "/weather/744861.js, /weather/744860.js",
        "/weather/744860.weather, /weather/744860.js",
        "/README.txt, /",
        "/%3Cscript%3E%0A, /",
        "/app.jar, /"
    })
    void all_else_is_missing_and_the_nearest_is_named(String path, String nearest) {
        var missing = get(path);

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(header(missing, "Content-Security-Policy")).contains(ServedFile.NOTHING);
        assertThat(text(missing))
                .startsWith("There is nothing at /")
                .endsWith("Nearest: " + nearest + "\n")
                .hasLineCount(1);
    }

    @Test
    void nothing_can_be_sent_to_it() {
        assertThat(send("POST", "/").statusCode()).isEqualTo(404);
        assertThat(send("DELETE", "/places.js").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/weather/../../pom.xml",
                "/weather/%2e%2e/%2e%2e/pom.xml",
                "/..%2fpom.xml",
                "/%00",
                "/%zz",
                "//etc/passwd"
            })
    void no_path_leads_out_of_it(String path) throws IOException {
        var answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer).containsPattern("^HTTP/1\\.1 (400|404) ").containsPattern("Nearest: /[a-z.]*\n");
        assertThat(answer).doesNotContainIgnoringCase("jetty").doesNotContain("<", "\tat ");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip              | true",
                "br, gzip          | true",
                "gzip; q=0.5       | true",
                "gzip;q=0          | false",
                "gzip;q=0.000      | false",
                "br                | false",
                "identity          | false",
                "x-gzip-or-similar | false"
            })
    void packing_is_agreed_on_by_one_header(String accepted, boolean packed) {
        assertThat(ServedFile.mayBePacked(Optional.of(accepted))).isEqualTo(packed);
        assertThat(ServedFile.mayBePacked(Optional.empty())).isFalse();
    }
}
