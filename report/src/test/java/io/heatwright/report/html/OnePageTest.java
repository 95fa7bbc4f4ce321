package io.heatwright.report.html;

import static io.heatwright.report.html.Parsed.elements;
import static io.heatwright.report.html.Parsed.inside;
import static io.heatwright.report.html.Parsed.parse;
import static io.heatwright.report.html.Parsed.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.planner.terms.Range;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.report.ReportWords;
import io.heatwright.report.SamplePlan;
import io.heatwright.report.UnitSystem;
import io.heatwright.report.terminal.TerminalOptions;
import io.heatwright.report.terminal.TerminalReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class OnePageTest {
    private final OnePage page = new OnePage(ReportWords.english());

    @Test
    void bothPartsAreWellFormed() throws Exception {
        for (var plan : plans()) {
            assertThat(elements(document(plan), "h1")).hasSize(1);
        }
    }

    @Test
    void headingsStepDownOneLevelAtATime() throws Exception {
        for (var plan : plans()) {
            var level = 0;
            for (var element : elements(document(plan), "*")) {
                if (List.of("h1", "h2", "h3", "h4").contains(element.getTagName())) {
                    var next = element.getTagName().charAt(1) - '0';
                    assertThat(next).isLessThanOrEqualTo(level + 1);
                    assertThat(element.getTextContent()).isNotBlank();
                    level = next;
                }
            }
        }
    }

    @Test
    void namesAreGivenOnceAndEveryReferenceIsMet() throws Exception {
        for (var plan : plans()) {
            Parsed.assertNamesAreUniqueAndReferencesMet(document(plan));
        }
    }

    @Test
    void aStrictPolicyForContentIsKept() throws Exception {
        var page = rich();
        assertThat(page.top() + page.rest())
                .doesNotContain("<script")
                .doesNotContain("<style")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("url\\((?!#)");
        assertThat(elements(document(SamplePlan.rich()), "*"))
                .noneMatch(element -> element.hasAttribute("style") || element.hasAttribute("href"));
    }

    @Test
    void whatPeopleWroteIsEscaped() throws Exception {
        var evil = "<script>alert(1)</script>\"'&";
        var plan = SamplePlan.rich()
                .put("candidates", List.of(SamplePlan.candidate(1, evil, evil, evil, evil)))
                .put("answer", new PlanTree().put("headline", evil).put("warning", evil));
        assertThat(page.print(plan, UnitSystem.US).toString()).doesNotContain("<script");
        assertThat(texts(document(plan), "h1")).containsExactly(evil);
    }

    @Test
    void theHeadlineComesFirstThenTheOutletThenWhatFailsThenWhatToCheck() throws Exception {
        var document = parse(rich().top());
        assertThat(texts(document, "h1").get(0)).contains("Likely fits").contains("fails the screen");
        assertThat(texts(document, "li").stream().map(OnePageTest::plain))
                .containsExactly(
                        "fails the screenThe outlet today. 13.8 A is above 12 A.",
                        "failsThe cord reaches no outlet without an extension.",
                        "check firstThe outlet: its circuit fails the screen as things are",
                        "check firstEscape: the unit must not block the room's way out");
        assertThat(texts(document, "h2").stream().map(OnePageTest::plain))
                .containsExactly(
                        "Look for this on the label",
                        "Heat needed at 13 °F 2,400–5,200",
                        "Cooling needed at 89 °F 2,300–4,000",
                        "The circuit's worst hour: 13.8 A heater 12.5 A, lamp and laptop 1.3 A");
    }

    @Test
    void theRestKeepsTheStudysOrder() throws Exception {
        assertThat(texts(parse(rich().rest()), "h2"))
                .containsExactly(
                        "Five ways, and today",
                        "Can it keep up, and can it turn down far enough?",
                        "The coldest week",
                        "What was guessed",
                        "Next",
                        "Details");
    }

    @Test
    void everyFigureOfTheCardsIsWhatTheTerminalPrints() throws Exception {
        var options = new TerminalOptions(false, false, false, UnitSystem.US, 200);
        var lines = TerminalReport.english()
                .print(SamplePlan.rich(), options, Optional.empty())
                .lines()
                .toList();
        var cards = cards(parse(rich().rest()));
        assertThat(cards).hasSize(6);
        for (var card : cards.subList(0, 5)) {
            var rank = inside(card, "span").get(0).getTextContent();
            var name = inside(card, "button").get(0).getTextContent();
            var line = lines.stream()
                    .filter(each -> each.strip().startsWith(rank + " ") && each.contains(plain(name)))
                    .findFirst()
                    .orElseThrow();
            assertThat(figures(card))
                    .hasSize(4)
                    .allSatisfy(figure -> assertThat(line).contains(figure));
        }
        var today = lines.stream()
                .filter(each -> each.contains("today: heater + AC"))
                .findFirst()
                .orElseThrow();
        assertThat(figures(cards.get(5)))
                .hasSize(4)
                .allSatisfy(figure -> assertThat(today).contains(figure));
    }

    @Test
    void theChosenCardAndTodaysAreMarked() throws Exception {
        var cards = cards(parse(rich().rest()));
        assertThat(cards.stream().map(card -> card.getAttribute("class")))
                .containsExactly("best", "", "", "", "", "base");
        assertThat(plain(cards.get(0).getTextContent())).contains("Likely fits").contains("assumed from its class");
    }

    @Test
    void aNameOpensTheSourcesOfItsFigures() throws Exception {
        var card = cards(parse(rich().rest())).get(0);
        var opened = inside(card, "div").stream()
                .filter(each -> each.hasAttribute("popover"))
                .findFirst()
                .orElseThrow();
        assertThat(opened.getAttribute("id"))
                .isEqualTo(inside(card, "button").get(0).getAttribute("popovertarget"));
        assertThat(opened.getTextContent()).contains("maker's data sheet, 2025").contains("class figures");
    }

    @Test
    void noiseIsLeftOutWhereNoneIsPublished() throws Exception {
        var plan = SamplePlan.rich();
        plan.trees("candidates").forEach(each -> each.put("indoor_noise_dba", Double.NaN));
        assertThat(figures(cards(document(plan)).get(0))).hasSize(3);
        assertThat(page.print(plan, UnitSystem.US).rest()).contains("No noise indoors is published");
    }

    @Test
    void eachGuessShowsFromWhereToWhere() throws Exception {
        var guesses = elements(parse(rich().rest()), "ol").stream()
                .filter(list -> list.getAttribute("class").equals("gs"))
                .findFirst()
                .orElseThrow();
        assertThat(inside(guesses, "title").stream().map(Element::getTextContent))
                .containsExactly(
                        "Heat needed: 3,500–5,200\u00a0Btu/h",
                        "Heat needed: 2,800–3,900\u00a0Btu/h",
                        "Heat needed: 3,500–4,200\u00a0Btu/h");
    }

    @Test
    void figuresThatAreNotKnownAreSaidInWords() {
        for (var plan : plans()) {
            assertThat(page.print(plan, UnitSystem.METRIC).toString())
                    .doesNotContain("NaN")
                    .doesNotContain("Infinity")
                    .doesNotContain("null");
        }
    }

    @Test
    void aPlanWithLittleInItStillStates() {
        var bare = page.print(SamplePlan.bare(), UnitSystem.METRIC);
        assertThat(bare.top())
                .contains("Nothing fits")
                .contains("keep what warms the room today")
                .contains("borrowed weather")
                .contains("No circuit was described")
                .doesNotContain("Look for this");
        assertThat(bare.rest())
                .contains("One way<")
                .contains("Nothing was guessed")
                .doesNotContain("<figure");
    }

    @Test
    void nothingFitsIsSaidAboveTheLabel() {
        var plan = SamplePlan.rich()
                .put("choice", new PlanTree().put("id", "").put("sentence", "Buy none of these as the only heat."));
        assertThat(page.print(plan, UnitSystem.US).top())
                .contains("Look for this on the label")
                .contains("Buy none of these as the only heat.");
    }

    @Test
    void theYearNamesItsRange() {
        assertThat(rich().top())
                .contains("saves $220 a year")
                .contains("9–33 years")
                .contains("−50\u00a0% CO₂e");
        var plan = SamplePlan.rich();
        plan.tree("money").put("saving_usd", new Range(-50, 10, 80));
        assertThat(page.print(plan, UnitSystem.US).top())
                .contains("may cost more or less")
                .contains("from $50 more to $80 less a year");
    }

    @Test
    void metricPagesHoldMetricFigures() {
        assertThat(page.print(SamplePlan.rich(), UnitSystem.METRIC).top())
                .contains("≥\u00a01,300 <small>W</small>")
                .contains("Heat needed at −11\u00a0°C")
                .contains("A leaky room needs 1,700\u00a0W");
    }

    @Test
    void everyTableHasACaptionAndEveryDrawingAName() throws Exception {
        var document = document(SamplePlan.rich());
        assertThat(elements(document, "table"))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(inside(table, "caption")).hasSize(1));
        for (var svg : elements(document, "svg")) {
            var parent = ((Element) svg.getParentNode()).getTagName();
            assertThat(svg.hasAttribute("aria-labelledby")
                            || svg.getAttribute("aria-hidden").equals("true")
                            || parent.equals("svg"))
                    .isTrue();
        }
    }

    @Test
    void thePagesStyleTakesItsColoursFromTheReports() {
        assertThat(ReportWords.resource("html/one-page.css"))
                .doesNotContainPattern("#[0-9a-f]{3,8}[;} ,)]")
                .doesNotContainPattern("rgb|hsl");
    }

    @Test
    void samePlanSameBytes() {
        assertThat(rich()).isEqualTo(rich());
    }

    private OnePage.Fragments rich() {
        return page.print(SamplePlan.rich(), UnitSystem.US);
    }

    private static List<PlanTree> plans() {
        return List.of(SamplePlan.rich(), SamplePlan.bare(), SamplePlan.unknown(), new PlanTree());
    }

    private Document document(PlanTree plan) throws Exception {
        var fragments = page.print(plan, UnitSystem.US);
        return parse("<main>" + fragments.top() + fragments.rest() + "</main>");
    }

    private static List<Element> cards(Document document) {
        return elements(document, "li").stream()
                .filter(item ->
                        ((Element) item.getParentNode()).getAttribute("class").equals("rank"))
                .toList();
    }

    /** The figures of a card as the terminal prints them: its columns carry the units. */
    private static List<String> figures(Element card) {
        return inside(card, "dd").stream()
                .map(figure -> plain(figure.getTextContent())
                        .replace("$", "")
                        .replace(" dB(A)", "")
                        .replace("not published", "n/p"))
                .toList();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
