package io.heatwright.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The answer in two languages, two systems of units, light and dark, on three screens. */
class AppearanceTest {
    /** Words that an English sentence can hardly do without and a Spanish one never has. */
    private static final String ENGLISH = ".*\\b(the|and|this|room|with|heat|cost|year|unit|outlet|not sure)\\b.*";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void another_language_says_the_same_figures_in_its_own_words() {
        var screen = open(1280, 900, ColorScheme.LIGHT);
        var answer = screen.numbers();
        assertThat(answer).isNotEmpty();
        assertThat(screen.language()).isEqualTo("en");

        screen.press("Español");

        assertThat(screen.language()).isEqualTo("es");
        assertThat(screen.headline()).startsWith("Probablemente sirve:");
        assertThat(screen.numbers()).isEqualTo(answer);
        assertThat(screen.page().title()).doesNotContain("which heat pump");
        assertThat(english(screen)).isEmpty();

        screen.press("English");

        assertThat(screen.language()).isEqualTo("en");
        assertThat(screen.headline()).startsWith("Likely fits:");
        assertThat(screen.numbers()).isEqualTo(answer);
    }

    @Test
    void other_units_say_the_same_answer() {
        var screen = open(1280, 900, ColorScheme.LIGHT);
        var headline = screen.headline();
        var cards = screen.cards();

        screen.press("Metric");

        assertThat(screen.headline()).isEqualTo(headline);
        assertThat(screen.cards()).isEqualTo(cards);
        assertThat(screen.page().locator("main").innerText()).contains("°C").doesNotContain("Btu/h", "°F");

        screen.press("US units");

        assertThat(screen.page().locator("main").innerText()).contains("Btu/h", "°F");
    }

    @Test
    void dark_and_light_are_kept_and_change_nothing_else() {
        var screen = open(1280, 900, ColorScheme.LIGHT);
        var text = screen.page().locator("main").innerText();
        var light = ground(screen);

        screen.press("Dark");

        assertThat(ground(screen)).isNotEqualTo(light);
        assertThat(screen.page().locator("main").innerText()).isEqualTo(text);
        screen.page().reload();
        screen.waitForAnswer();
        assertThat(screen.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
        assertThat(screen.press("Light").page().locator("html").getAttribute("data-theme"))
                .isEqualTo("light");
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void axe_finds_nothing_and_nothing_scrolls_sideways(Screen size) {
        var screen = open(size.width, size.height, ColorScheme.LIGHT);
        for (var language : List.of("en", "es")) {
            if (!screen.language().equals(language)) {
                screen.press("Español");
            }
            screen.waitForAnswer();
            for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                var name = language + "-" + size.width + "-" + theme.name().toLowerCase(Locale.ROOT);
                picture(screen, name);
                assertThat(screen.sideways()).as(name).isZero();
                assertThat(faults(screen.page())).as(name).isEmpty();
            }
        }
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    /** What is folded is long, so each screen unfolds it in one language and one theme. */
    @ParameterizedTest
    @EnumSource(Screen.class)
    void axe_finds_nothing_in_what_is_unfolded_either(Screen size) {
        var theme = size == Screen.TABLET ? ColorScheme.DARK : ColorScheme.LIGHT;
        var screen = open(size.width, size.height, theme);
        if (size == Screen.LAPTOP) {
            screen.press("Español").waitForAnswer();
        }

        screen.unfold();

        picture(screen, "unfolded-" + size.width);
        assertThat(screen.sideways()).isZero();
        assertThat(faults(screen.page())).isEmpty();
    }

    private enum Screen {
        PHONE(360, 800),
        TABLET(768, 1024),
        LAPTOP(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static PlannerScreen open(int width, int height, ColorScheme theme) {
        Browser.NewContextOptions options =
                Chromium.context().setViewportSize(width, height).setColorScheme(theme);
        return PlannerScreen.open(CHROMIUM.page(options), Site.address()).waitForAnswer();
    }

    private static void picture(PlannerScreen screen, String name) {
        screen.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Checkout.target("screenshots").resolve(name + ".png")));
    }

    private static String ground(PlannerScreen screen) {
        return (String) screen.page().evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    /** Lines that can be read or heard and sound English; names of products stay as they are. */
    private static List<String> english(PlannerScreen screen) {
        var products = screen.page().locator(".rank .name").allInnerTexts();
        return Stream.of(screen.page().locator("body").innerText().split("\n"))
                .filter(line -> products.stream().noneMatch(line::contains))
                .filter(line -> line.toLowerCase(Locale.ROOT).matches(ENGLISH))
                .toList();
    }

    /** What axe says is wrong, one line an element. */
    static List<String> faults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node ->
                                        rule.getId() + " at " + node.getTarget() + ": " + node.getFailureSummary()))
                        .toList();
    }
}
