package io.heatwright.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for a class of tests, and new contexts for each of them. What a page complains about is kept. */
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A plan in a browser on a busy machine; far above what it takes, so that only a page that never answers fails. */
    private static final double PATIENCE_MS = 60_000;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("heatwright.chromium", "/usr/bin/chromium")))
                        .setArgs(ARGUMENTS));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        complaints.clear();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        browser.close();
        playwright.close();
    }

    /** A page as on a laptop whose owner reads English. */
    Page page() {
        return page(context());
    }

    Page page(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE_MS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        context.onWebError(error -> complaints.add("thrown: " + error.error()));
        return context.newPage();
    }

    /** A page that stays open for all tests of the class. */
    Page lasting() {
        var page = page();
        contexts.remove(page.context());
        return page;
    }

    static Browser.NewContextOptions context() {
        return new Browser.NewContextOptions().setLocale("en-US").setViewportSize(1280, 900);
    }

    /** Errors and warnings that pages of this test have printed so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }
}
