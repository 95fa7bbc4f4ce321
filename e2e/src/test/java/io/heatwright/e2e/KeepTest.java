package io.heatwright.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A home is kept as a file, as a link, on paper: each holds what it should and nothing else. */
class KeepTest {
    private static final String CAREFUL = """
            # Ours, measured on a Sunday.
            format: 1
            home:   "Anna's place"   # a secret
            latitude: 40.7306
            longitude: -73.9866
            tenure: rent
            notes: the bell does not work

            rooms:
              Anna's room:           # the one with the tree
                use: bedroom
                floor: 12 ft x 14 ft
                ceiling: 9 ft
                built:   1960s
                outside: [ south ]
                windows:
                  - {faces: south, size: 4 ft x 5 ft}   # the draughty one
                notes: >
                  warm in the
                  afternoon
            circuits:
              Anna's room: {voltage: 120 V, breaker: 15 A, outlet: three-prong}
            now: [electric space heater]
            # The end.
            """;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Test
    void one_changed_answer_leaves_every_other_byte_of_a_file_as_it_was() {
        var screen = open(Site.address());
        screen.openFile("anna.yaml", CAREFUL).waitForAnswer();
        assertThat(screen.saved()).isEqualTo(CAREFUL);

        screen.choose("built", "1990s").waitForAnswer();

        assertThat(screen.saved()).isEqualTo(CAREFUL.replace("1960s", "1990s"));
        screen.wall("East").click();
        assertThat(screen.waitForAnswer().saved())
                .isEqualTo(CAREFUL.replace("1960s", "1990s").replace("[ south ]", "[east, south]"));
    }

    @Test
    void a_link_holds_town_and_room_but_no_name_no_note_and_no_coordinates() {
        var screen = open(Site.address());
        screen.openFile("anna.yaml", CAREFUL).waitForAnswer();
        var cards = screen.cards();

        var link = link(screen);

        var readable = URLDecoder.decode(link.substring(link.indexOf('#')), StandardCharsets.UTF_8);
        assertThat(readable)
                .contains("place=", ", NY", "floor=12 ft x 14 ft", "ceiling=9 ft")
                .doesNotContainIgnoringCase("anna")
                .doesNotContain("40.7", "73.9", "bell", "warm", "Sunday");
        var opened = open(link);
        assertThat(opened.headline()).isEqualTo(screen.headline());
        // Another station may be nearest to the town's middle, but for a street in it the weather is the same.
        assertThat(opened.cards()).isEqualTo(cards);
        assertThat(opened.page().getByText("This link is cut short")).isHidden();
    }

    @Test
    void a_cut_link_keeps_what_can_be_read_and_says_what_it_lost() {
        var link = link(open(Site.address()));

        var screen = open(link.substring(0, link.indexOf("circuits")));

        assertThat(screen.page().getByText("This link is cut short or changed")).isVisible();
        assertThat(screen.page().locator("#place")).hasValue("New York City, NY");
        assertThat(screen.page().locator("#room")).hasValue("12 ft x 14 ft");
        assertThat(screen.unsure("Outlet")).isChecked();
        screen.button("Check these").click();
        assertThat(screen.page().locator("#outlet")).isFocused();
    }

    @Test
    void a_broken_link_still_opens_the_page() {
        var screen = PlannerScreen.open(CHROMIUM.page(), Site.address() + "#format=1&rooms.%E0%A4%A=&x[=%&end=zz");

        assertThat(screen.page().getByText("This link is cut short or changed")).isVisible();
        assertThat(screen.headline()).isEqualTo("Where is it, and how large?");
    }

    @Test
    void the_answer_prints_on_exactly_one_sheet() {
        var screen = open(Site.address());

        for (var language : List.of("en", "es")) {
            if (language.equals("es")) {
                screen.press("Español").waitForAnswer();
            }
            for (var paper : List.of("A4", "Letter")) {
                var file = Checkout.target("screenshots").resolve(paper + "-" + language + ".pdf");
                var printed =
                        screen.page().pdf(new Page.PdfOptions().setFormat(paper).setPath(file));
                assertThat(sheets(printed)).as("%s, %s", paper, language).isEqualTo(1);
            }
        }
    }

    private static PlannerScreen open(String address) {
        return PlannerScreen.open(CHROMIUM.page(), address).waitForAnswer();
    }

    /** Copies the link; where nothing may be copied, the page shows it. */
    private static String link(PlannerScreen screen) {
        screen.page()
                .evaluate("() => Object.defineProperty(navigator, 'clipboard', {value: {writeText: async text => {"
                        + " globalThis.copiedText = text; }}})");
        screen.button("Copy a link").click();
        assertThat(screen.page().getByText("The link is copied.")).isVisible();
        return (String) screen.page().evaluate("() => globalThis.copiedText");
    }

    private static long sheets(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(text).results().count();
    }
}
