package io.heatwright.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page as someone in front of it sees and uses it. */
final class PlannerScreen {
    private final Page page;

    PlannerScreen(Page page) {
        this.page = page;
    }

    /** Opens an address and waits for what stands there. */
    static PlannerScreen open(Page page, String address) {
        page.navigate(address);
        return new PlannerScreen(page).settle();
    }

    Page page() {
        return page;
    }

    /** Waits until nothing is being worked out. */
    PlannerScreen settle() {
        page.waitForFunction("() => document.querySelector('#answer')?.getAttribute('aria-busy') === 'false'"
                + " && !document.querySelector('#answer.old, [aria-busy=true]')");
        return this;
    }

    /** Waits until an answer stands where the answer belongs. */
    PlannerScreen waitForAnswer() {
        assertThat(page.locator("#answer .answer h1")).isVisible();
        return settle();
    }

    String headline() {
        return plain(page.locator("#answer h1").innerText());
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses a button and waits for what comes of it. */
    PlannerScreen press(String name) {
        button(name).click();
        return settle();
    }

    /** The box beside a question that says nobody knows. */
    Locator unsure(String question) {
        return page.getByLabel("Not sure: " + question);
    }

    /** The box of a wall that may meet the weather. */
    Locator wall(String side) {
        return page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(side).setExact(true));
    }

    /** Types where it is, and waits until the page has taken it over. */
    PlannerScreen typePlace(String place) {
        page.locator("#place").fill(place);
        page.locator("#place").press("Enter");
        return settle();
    }

    PlannerScreen typeFloor(String floor) {
        page.locator("#room").fill(floor);
        page.locator("#room").press("Enter");
        return settle();
    }

    PlannerScreen choose(String question, String label) {
        page.locator("#" + question).selectOption(label);
        return settle();
    }

    /** What the page would save. */
    String saved() {
        return Checkout.read(save());
    }

    /** Saves the home and tells where. */
    Path save() {
        var file = Checkout.target("saved").resolve(Thread.currentThread().getId() + "-home.yaml");
        page.waitForDownload(() -> button("Save as a file").click()).saveAs(file);
        return file;
    }

    /** Opens a text as if it had been chosen as a file. */
    PlannerScreen openFile(String name, String text) {
        // A file is read in its own time: until something stirs, what stands there is still the answer before.
        page.evaluate("() => { globalThis.stirred = false;"
                + " new MutationObserver(() => (globalThis.stirred = true)).observe(document.querySelector('#answer'),"
                + " {attributes: true, childList: true, characterData: true, subtree: true}); }");
        page.locator(".keep input[type=file]")
                .setInputFiles(new FilePayload(name, "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        page.waitForFunction("() => globalThis.stirred");
        return settle();
    }

    /** The cards in their order: the name of a unit, and its figures by their names. */
    Map<String, Map<String, String>> cards() {
        var cards = new LinkedHashMap<String, Map<String, String>>();
        for (var card : page.locator(".rank > li:not(.base)").all()) {
            var figures = new LinkedHashMap<String, String>();
            for (var figure : card.locator("dl > div").all()) {
                figures.put(
                        figure.locator("dt").innerText(),
                        plain(figure.locator("dd > span").first().innerText()));
            }
            cards.put(card.locator("button.name").innerText(), figures);
        }
        return cards;
    }

    /** Every number of the cards in its order, for languages and themes that must not change them. */
    List<String> numbers() {
        var numbers = new ArrayList<String>();
        var texts = String.join(" ", page.locator(".rank dd > span").allInnerTexts());
        var found = Pattern.compile("\\d[\\d.,]*").matcher(texts);
        while (found.find()) {
            numbers.add(found.group());
        }
        return numbers;
    }

    /** A text with ordinary blanks in place of those that keep a number and its unit on one line. */
    static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    String language() {
        return page.locator("html").getAttribute("lang");
    }

    /** Unfolds all that is folded. */
    void unfold() {
        page.evaluate("() => document.querySelectorAll('details').forEach(details => (details.open = true))");
    }

    /** How many pixels can be scrolled sideways. */
    int sideways() {
        return (Integer)
                page.evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
    }
}
