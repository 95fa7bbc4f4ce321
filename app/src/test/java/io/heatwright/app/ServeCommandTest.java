package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.heatwright.browser.page.PlannerPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the command to the page in a browser's hands, and the end. */
class ServeCommandTest {
    private static final Pattern DIGEST = Pattern.compile("'sha256-[^']+'");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void needsTheEngine() {
        assumeTrue(PlannerPage.isBuilt(), "This build has no engine; mvn verify makes it.");
    }

    @Test
    void the_page_s_policy_allows_just_the_style_and_scripts_that_are_served()
            throws IOException, InterruptedException {
        needsTheEngine();
        var serving = new Serving(folder);
        try {
            var page = get(serving.address());

            assertThat(serving.line()).matches("Heatwright is at http://127\\.0\\.0\\.1:\\d+/ \\(Ctrl-C stops it\\)");
            var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            var allowed =
                    DIGEST.matcher(policy).results().map(found -> found.group()).toList();
            assertThat(inline(page.body())).hasSize(3).containsExactlyInAnyOrderElementsOf(allowed);
            assertThat(policy).doesNotContain("unsafe", "*");
        } finally {
            assertThat(serving.stop()).isZero();
        }
        assertThat(serving.err()).isEmpty();
    }

    /** Digests of the style and of all that may run, as a browser computes them. */
    private static List<String> inline(String page) {
        var digests = new ArrayList<String>();
        var elements = Pattern.compile("(?s)<(style|script)([^>]*)>(.*?)</\\1>").matcher(page);
        while (elements.find()) {
            if (!elements.group(2).contains("application/json")) {
                digests.add(digest(elements.group(3)));
            }
        }
        return digests;
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Test
    void places_and_weather_lie_where_the_page_looks_and_it_ends_when_told() throws IOException, InterruptedException {
        needsTheEngine();
        var serving = new Serving(folder, "--host", "localhost");
        var address = serving.address();
        try {
            assertThat(get(address.resolve("/places.js")).body()).startsWith("heatwrightPlaces({");
            assertThat(get(address.resolve("/weather/727450.js")).body()).startsWith("heatwrightWeather(\"727450\", ");
            assertThat(get(address.resolve("/weather/727451.js")).statusCode()).isEqualTo(404);
        } finally {
            assertThat(serving.stop()).isZero();
        }
        assertThatThrownBy(() -> get(address)).isInstanceOf(ConnectException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_host_that_others_can_reach_is_warned_of() {
        needsTheEngine();
        var serving = new Serving(folder, "--host", "0.0.0.0");

        assertThat(serving.stop()).isZero();
        assertThat(serving.line()).startsWith("Heatwright is at http://127.0.0.1:");
        assertThat(serving.err())
                .contains("Anybody on this network can open it.")
                .hasLineCount(1);
    }

    @Test
    void a_port_that_is_taken_is_told_with_the_nearest() throws IOException {
        needsTheEngine();
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var run = Run.in(folder, "serve", "--port", String.valueOf(other.getLocalPort()));

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("--port: " + other.getLocalPort() + " on 127.0.0.1 is taken. Nearest: --port ")
                    .contains("--port 0")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port 65536      | --port: \"65536\" is out of range. Allowed: 1 to 65535, or --port 0",
                "--port -1         | --port: \"-1\" is out of range",
                "--port http       | is not an int",
                "--host 192.0.2.7  | --host: \"192.0.2.7\" is no address of this machine. Allowed: 127.0.0.1",
                "--host a..b       | --host: \"a..b\" is no address of this machine",
                "--prt 80          | Nearest: --port."
            })
    void what_cannot_be_listened_on_is_refused(String options, String problem) {
        var run = Run.in(folder, ("serve " + options.strip()).split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).hasLineCount(1);
    }

    @Test
    void a_build_without_the_engine_says_how_to_make_it() {
        assumeTrue(!PlannerPage.isBuilt(), "This build has the engine.");

        var run = Run.in(folder, "serve", "--port", "0");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("without the page's engine", "mvn package")
                .hasLineCount(1);
    }

    @Test
    void a_process_that_is_told_to_end_does_and_has_logged_nothing() throws IOException, InterruptedException {
        needsTheEngine();
        var err = folder.resolve("err.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.heatwright.app.Heatwright",
                        "serve",
                        "--port",
                        "0")
                .redirectError(err.toFile())
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = lines.readLine();
            assertThat(line).as(Files.readString(err)).startsWith("Heatwright is at http://127.0.0.1:");
            assertThat(get(Serving.address(line)).statusCode()).isEqualTo(200);

            process.toHandle().destroy(); // unlike the process's own, this leaves its output open

            assertThat(process.waitFor()).isEqualTo(128 + 15);
            assertThat(lines.readLine()).isNull();
            assertThat(err).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }
}
