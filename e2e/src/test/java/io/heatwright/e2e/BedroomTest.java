package io.heatwright.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.heatwright.formats.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone answers six questions about a bedroom in New York, and gets what the command line says. */
class BedroomTest {
    private static final Pattern FIGURE = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final double NINTH_DIGIT = 1.000001e-8;

    private static final String OUTLET = "120 V, 15 A, shared, three-prong";
    private static final String LONGEST_WALK = "the control was not reached in 60 steps";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final ServedSite SERVED = new ServedSite();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void six_questions_by_mouse_give_the_plan_of_the_command_line(boolean served) {
        var screen = opened(served);
        screen.press("Start mine");
        assertThat(screen.headline()).isEqualTo("Where is it, and how large?");

        answerByMouse(screen);

        var file = screen.waitForAnswer().save();
        var planned = Terminal.planned(file);
        var answer = (Map<?, ?>) planned.get("answer");
        assertThat(screen.headline()).isEqualTo((answer.get("headline") + " " + answer.get("warning")).strip());
        // The engine's own figures, at the nine digits of the command line's JSON.
        var own = Engines.in(screen.page(), 1).plan(Checkout.read(file), 1).tree();
        assertThat(differentLines(rounded(own), rounded(planned))).isEmpty();
        assertCardsSayWhatTheTerminalSays(screen, Terminal.printed(file));
        assertThat(CHROMIUM.complaints()).isEmpty();
    }

    @Test
    void the_same_by_keyboard_alone_with_the_focus_always_in_sight() {
        var screen = opened(false);
        walkTo(screen.page(), "Start mine");
        screen.page().keyboard().press("Enter");
        assertThat(screen.page().locator("#place")).isFocused();

        answerByKeyboard(screen);

        screen.waitForAnswer();
        var byKeyboard = screen.saved();
        var headline = screen.headline();
        var cards = screen.cards();
        var byMouse = opened(false);
        byMouse.press("Start mine");
        answerByMouse(byMouse);
        byMouse.waitForAnswer();
        assertThat(byKeyboard).isEqualTo(byMouse.saved());
        assertThat(headline).isEqualTo(byMouse.headline());
        assertThat(cards).isEqualTo(byMouse.cards());
    }

    @Test
    void every_control_of_the_page_can_be_reached_by_keyboard_and_shows_that_it_is() {
        var page = opened(false).page();
        var reached = new LinkedHashSet<String>();

        for (var step = 0; step < 200 && reached.add(next(page)); step++) {
            assertFocusIsVisible(page);
        }

        assertThat(reached).anyMatch(name -> name.contains("Print one page"));
        assertThat(reached).anyMatch(name -> name.contains("Open a file"));
    }

    private static PlannerScreen opened(boolean served) {
        var screen = PlannerScreen.open(CHROMIUM.page(), served ? SERVED.address() : Site.address());
        assertThat(screen.waitForAnswer().headline())
                .startsWith("Likely fits: a 120 V window heat pump can heat and cool this room.");
        assertThat(screen.page().getByText("This is a worked example")).isVisible();
        return screen;
    }

    private static void answerByMouse(PlannerScreen screen) {
        var page = screen.page();
        page.locator("#place").click();
        page.keyboard().type("New York, NY");
        page.getByLabel("Kind of room", new Page.GetByLabelOptions().setExact(true))
                .selectOption("bedroom");
        page.locator("#room").click();
        page.keyboard().type("12 ft x 14 ft");
        page.locator("#built").selectOption("1960s");
        screen.wall("South").click();
        page.locator("#outlet").selectOption(OUTLET);
        page.locator("#now").selectOption("electric space heater");
        for (var question : List.of("Place", "Room", "Built", "Walls to outdoors", "Outlet", "What heats it today")) {
            assertThat(screen.unsure(question)).not().isChecked();
        }
        screen.settle();
    }

    private static void answerByKeyboard(PlannerScreen screen) {
        var page = screen.page();
        page.keyboard().type("New York, NY");
        page.keyboard().press("Enter");
        walkTo(page, "Kind of room");
        page.keyboard().type("Bed");
        walkTo(page, "Floor size");
        page.keyboard().type("12 ft x 14 ft");
        walkTo(page, "Built");
        page.keyboard().type("1960");
        walkTo(page, "South");
        page.keyboard().press("Space");
        walkTo(page, "Outlet");
        page.keyboard().press("ArrowDown");
        walkTo(page, "What heats it today");
        page.keyboard().press("ArrowDown");
    }

    private static void walkTo(Page page, String name) {
        for (var step = 0; step < 60; step++) {
            if (next(page).equals(name)) {
                assertFocusIsVisible(page);
                return;
            }
            assertFocusIsVisible(page);
        }
        throw new AssertionError(name + ": " + LONGEST_WALK);
    }

    /** Goes on by one control and tells its name. */
    private static String next(Page page) {
        page.keyboard().press("Tab");
        return (String) page.evaluate("""
                () => {
                  const control = document.activeElement;
                  const label = control.getAttribute("aria-label")
                    ?? document.querySelector("label[for='" + control.id + "']")?.innerText
                    ?? control.closest("label")?.innerText
                    ?? control.innerText;
                  return label.trim();
                }""");
    }

    /** The focused control, or the label that stands for it, has a ring, lies in the window and is covered by nothing. */
    private static void assertFocusIsVisible(Page page) {
        var problem = (String) page.evaluate("""
                () => {
                  const control = document.activeElement;
                  if (control === document.body) return "";
                  const shown = control.matches(".sr") ? control.closest("label") : control;
                  const style = getComputedStyle(shown);
                  const box = shown.getBoundingClientRect();
                  const name = shown.outerHTML.substring(0, 120);
                  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "no ring: " + name;
                  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth)
                    return "out of sight: " + name;
                  const x = Math.min(innerWidth - 1, Math.max(0, (box.left + box.right) / 2));
                  const y = Math.min(innerHeight - 1, Math.max(0, (box.top + box.bottom) / 2));
                  const top = document.elementFromPoint(x, y);
                  return top && (shown.contains(top) || top.contains(shown)) ? "" : "covered: " + name;
                }""");
        assertThat(problem).isEmpty();
    }

    /** JSON of the same digits for both, in which the last bits of a balance are nothing. */
    private static String rounded(Map<?, ?> tree) {
        return JsonWriter.write(known(tree));
    }

    private static List<String> differentLines(String text, String other) {
        var lines = text.lines().toList();
        var others = other.lines().toList();
        assertThat(lines).hasSameSizeAs(others);
        return IntStream.range(0, lines.size())
                .filter(line -> !same(lines.get(line), others.get(line)))
                .mapToObj(line -> lines.get(line) + " and " + others.get(line))
                .toList();
    }

    /**
     * Words alike, and figures to one unit of the ninth digit: JavaScript and JVM agree to some 4e-9, so that a figure half-way
     * between two printed ones may come out as either.
     */
    private static boolean same(String line, String other) {
        if (!FIGURE.matcher(line).replaceAll("#").equals(FIGURE.matcher(other).replaceAll("#"))) {
            return false;
        }
        var figures = figures(line);
        var others = figures(other);
        return IntStream.range(0, figures.size())
                .allMatch(i -> Math.abs(figures.get(i) - others.get(i))
                        <= NINTH_DIGIT * Math.max(Math.abs(figures.get(i)), Math.abs(others.get(i))));
    }

    private static List<Double> figures(String line) {
        return FIGURE.matcher(line)
                .results()
                .map(found -> Double.valueOf(found.group()))
                .toList();
    }

    private static Object known(Object value) {
        if (value instanceof Map<?, ?> map) {
            var known = new LinkedHashMap<Object, Object>();
            map.forEach((key, item) -> known.put(key, known(item)));
            return known;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(BedroomTest::known).toList();
        }
        if (value instanceof Number number && Math.abs(number.doubleValue()) < 1e-9) {
            return 0;
        }
        // A writer of JSON knows no null but writes what is not a number as one.
        return value == null ? Double.NaN : value;
    }

    private static void assertCardsSayWhatTheTerminalSays(PlannerScreen screen, String terminal) {
        var rows = terminal.replaceAll("\\s+", " ");
        var cards = screen.cards();
        assertThat(cards).isNotEmpty();
        cards.forEach((name, figures) -> {
            var cold = figures.get("Cold hours");
            var cost = figures.get("Cost a year");
            var price = figures.get("Price");
            assertThat(rows)
                    .as(name)
                    .contains(cold + " " + cost.replaceAll("^\\$|\\s.*$", "") + " " + price.substring(1));
        });
    }
}
