package io.heatwright.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Measures and asserts nothing: how long after an edit of the form the settled answer stands on the page. Run by name, see the
 * module's README.
 */
@Tag("measure")
class EditSpeedTest {
    private static final System.Logger LOG = System.getLogger(EditSpeedTest.class.getName());
    private static final int EDITS = 12;
    private static final long SEED = 20261126;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void an_edit_of_one_answer() {
        var page = CHROMIUM.page();
        PlannerScreen.open(page, Site.address()).waitForAnswer();
        page.waitForFunction("() => performance.now() > 3000");
        var random = new SplittableRandom(SEED);
        var times = new ArrayList<Double>();
        var told = new ArrayList<String>();
        for (var i = 0; i < EDITS; i++) {
            var edit = edit(random, page);
            var time = timed(page, edit.get(0), edit.get(1));
            times.add(time);
            told.add(String.format(Locale.ROOT, "%s → %s: %.0f ms", edit.get(0), edit.get(1), time));
        }
        var sorted = times.stream().sorted().toList();
        var median = (sorted.get(EDITS / 2 - 1) + sorted.get(EDITS / 2)) / 2;
        LOG.log(
                System.Logger.Level.INFO,
                "From an edit to the settled answer, median " + Math.round(median) + " ms; sorted "
                        + sorted.stream().map(Math::round).map(String::valueOf).collect(Collectors.joining(" "))
                        + "\n" + String.join("\n", told));
    }

    /** A question's control and a value that it does not have yet. */
    private static List<String> edit(SplittableRandom random, Page page) {
        return switch (random.nextInt(6)) {
            case 0 -> List.of("#place", other(random, page, "#place", "New York, NY", "Yonkers, NY", "Hempstead, NY"));
            case 1 -> List.of("#room", other(random, page, "#room", "10 x 12 ft", "14 x 16 ft", "11 x 13 ft", "20 m²"));
            case 2 ->
                List.of("#built", other(random, page, "#built", "before 1940", "1950s", "1970s", "1990s", "2010s"));
            case 3 ->
                List.of(
                        ".sides label:nth-child(" + (1 + random.nextInt(4)) + ") input",
                        String.valueOf(random.nextInt(2)));
            case 4 -> List.of("#outlet", other(random, page, "#outlet", "0", "1", "3", "7"));
            default ->
                List.of(
                        "#now",
                        other(random, page, "#now", "electric baseboard", "gas furnace", "electric space heater"));
        };
    }

    private static String other(SplittableRandom random, Page page, String control, String... values) {
        var present = page.locator(control).inputValue();
        var others =
                List.of(values).stream().filter(value -> !value.equals(present)).toList();
        return others.get(random.nextInt(others.size()));
    }

    /** From the change event to the frame after the answer has settled, ms. */
    private static double timed(Page page, String control, String value) {
        return ((Number) page.evaluate("""
                async ([selector, value]) => {
                  const control = document.querySelector(selector);
                  const answer = document.querySelector("#answer");
                  const settled = new Promise(resolve => {
                    let wasBusy = false;
                    new MutationObserver((changes, observer) => {
                      const busy = answer.getAttribute("aria-busy") === "true";
                      wasBusy ||= busy;
                      if (wasBusy && !busy) {
                        observer.disconnect();
                        requestAnimationFrame(() => resolve(performance.now()));
                      }
                    }).observe(answer, {attributes: true, attributeFilter: ["aria-busy"]});
                  });
                  control.focus();
                  const start = performance.now();
                  if (control.type === "checkbox") {
                    control.click();
                  } else {
                    control.value = value;
                    control.dispatchEvent(new Event("input", {bubbles: true}));
                    control.dispatchEvent(new Event("change", {bubbles: true}));
                  }
                  return (await settled) - start;
                }""", List.of(control, value))).doubleValue();
    }
}
