package io.heatwright.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The site on this machine's own address, under the policy that allows the page and nothing else. */
final class ServedSite implements BeforeAllCallback, AfterAllCallback {
    private HttpServer server;

    @Override
    public void beforeAll(ExtensionContext test) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", ServedSite::answer);
        server.start();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        server.stop(0);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/planner.html";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var file = Site.FOLDER
                .resolve(exchange.getRequestURI().getPath().substring(1))
                .normalize();
        try (exchange) {
            if (!file.startsWith(Site.FOLDER) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", Site.PAGE.policy());
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Content-Type", file.toString().endsWith(".html") ? "text/html" : "text/javascript");
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }
}
