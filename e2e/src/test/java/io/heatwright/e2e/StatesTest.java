package io.heatwright.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the page says when there is no plain answer: what happened, what it means, and one thing to do that works. */
class StatesTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TempDir
    Path folder;

    @Test
    void an_unknown_town_gets_the_nearest_names_as_buttons() {
        var screen = open();

        screen.typePlace("Brookln, NY");

        assertThat(screen.headline()).isEqualTo("We do not know “Brookln, NY”");
        faultless(screen);
        var nearest = screen.page().locator(".state .btn").first();
        var name = nearest.innerText().replaceFirst("^Use ", "");
        nearest.click();
        screen.waitForAnswer();
        assertThat(screen.page().locator("#place").inputValue()).isEqualTo(name);
        assertThat(screen.saved()).contains("place: " + name);
    }

    @Test
    void when_nothing_fits_it_says_so_and_leads_to_the_outlet() {
        var screen = open();

        screen.typeFloor("60 ft x 60 ft");
        screen.typePlace("Duluth, MN");

        assertThat(screen.waitForAnswer().page().getByText("Nothing fits as described"))
                .isVisible();
        faultless(screen);
        screen.button("Try another outlet").click();
        assertThat(screen.page().locator("#outlet")).isFocused();
    }

    @Test
    void borrowed_weather_is_told_above_the_answer() {
        var screen = open();

        screen.typePlace("Albany, NY");

        assertThat(screen.waitForAnswer().page().getByText("On borrowed weather"))
                .isVisible();
        faultless(screen);
        screen.button("Show the place").click();
        assertThat(screen.page().locator("#place")).isFocused();
    }

    @Test
    void without_workers_the_page_answers_by_itself() {
        var with = open();
        var page = CHROMIUM.page();
        page.addInitScript("globalThis.Worker = class { constructor() { throw new Error('no workers here'); } };");

        var screen = PlannerScreen.open(page, Site.address()).waitForAnswer();

        assertThat(screen.page().getByText("Working on the page itself")).isVisible();
        assertThat(screen.headline()).isEqualTo(with.headline());
        assertThat(screen.cards()).isEqualTo(with.cards());
        faultless(screen);
        screen.press("Go on");
        assertThat(screen.page().getByText("Working on the page itself")).isHidden();
        assertThat(screen.choose("built", "1990s").waitForAnswer().saved()).contains("built: 1990s");
    }

    @Test
    void a_field_that_is_not_understood_is_named_and_leads_back_to_itself() {
        var screen = open();

        screen.typeFloor("12 by much");

        assertThat(screen.headline()).isEqualTo("Room not understood");
        assertThat(screen.page().locator("#room")).hasAttribute("aria-invalid", "true");
        faultless(screen);
        screen.press("Correct it");
        assertThat(screen.page().locator("#room")).isFocused();
        screen.typeFloor("12 ft x 14 ft");
        screen.waitForAnswer();
    }

    @Test
    void the_page_alone_answers_for_its_own_station_and_asks_for_the_file_of_another() {
        var screen = PlannerScreen.open(CHROMIUM.page(), Site.alone(folder)).waitForAnswer();

        screen.openFile("yonkers.yaml", Site.BEDROOM.replace("New York, NY", "Yonkers, NY"))
                .waitForAnswer();
        screen.openFile("boston.yaml", Site.BEDROOM.replace("New York, NY", "Boston, MA"));
        assertThat(screen.headline()).isEqualTo("Other places are not here");
        faultless(screen);
        screen.page().locator(".state input[type=file]").setInputFiles(Site.FOLDER.resolve("places.js"));
        assertThat(screen.page().locator("#answer h1")).containsText("The weather of Boston");

        assertThat(screen.headline()).isEqualTo("The weather of Boston Logan IntL Arpt, MA is not here");
        faultless(screen);
        var input = screen.page().locator(".state input[type=file]");
        input.setInputFiles(Site.FOLDER.resolve("weather/725300.js"));
        assertThat(screen.page().getByText("That file holds no weather for Boston"))
                .isVisible();
        input.setInputFiles(Site.FOLDER.resolve("weather/725090.js"));
        screen.waitForAnswer();
    }

    @Test
    void a_weather_file_of_ones_own_can_be_replaced_by_the_nearest_station() {
        var screen = open();

        screen.openFile("own.yaml", Site.BEDROOM + "epw: valley.epw\n");

        assertThat(screen.headline()).isEqualTo("This home names a weather file of its own");
        faultless(screen);
        screen.press("Use the nearest station");
        assertThat(screen.waitForAnswer().saved()).isEqualTo(Site.BEDROOM);
    }

    @Test
    void a_file_that_cannot_be_read_leaves_the_room_as_it_was() {
        var screen = open();
        var before = screen.headline();

        screen.openFile("broken.yaml", "format: 1\nplace: \"New York, NY\nrooms: {bedroom: {floor: 12 ft x 14 ft}}\n");

        assertThat(screen.headline()).isEqualTo("broken.yaml cannot be read");
        assertThat(screen.page().locator(".state").first().innerText()).contains("Line 2");
        faultless(screen);
        screen.press("Go on with that room");
        assertThat(screen.waitForAnswer().headline()).isEqualTo(before);
        assertThat(screen.saved()).isEqualTo(Site.BEDROOM);
    }

    @Test
    void answering_nothing_asks_for_the_two_that_are_needed() {
        var screen = open();

        screen.press("Start mine");

        assertThat(screen.headline()).isEqualTo("Where is it, and how large?");
        faultless(screen);
        screen.typePlace("New York, NY");
        screen.typeFloor("4 m x 4 m");
        screen.waitForAnswer();
    }

    @Test
    void not_sure_can_be_said_and_taken_back() {
        var screen = open();
        var cards = screen.cards();

        screen.unsure("Outlet").click();
        screen.waitForAnswer();
        assertThat(screen.saved()).contains("outlet: unknown");
        screen.unsure("Outlet").click();

        assertThat(screen.unsure("Outlet")).not().isChecked();
        assertThat(screen.waitForAnswer().cards()).isEqualTo(cards);
    }

    private static PlannerScreen open() {
        return PlannerScreen.open(CHROMIUM.page(), Site.address()).waitForAnswer();
    }

    private static void faultless(PlannerScreen screen) {
        Page page = screen.page();
        assertThat(AppearanceTest.faults(page)).isEmpty();
        assertThat(screen.sideways()).isZero();
    }
}
