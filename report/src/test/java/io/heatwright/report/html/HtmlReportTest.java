package io.heatwright.report.html;

import static io.heatwright.report.html.Parsed.elements;
import static io.heatwright.report.html.Parsed.parse;
import static io.heatwright.report.html.Parsed.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.planner.terms.Range;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.report.SamplePlan;
import io.heatwright.report.UnitSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlReportTest {
    private final HtmlReport report = HtmlReport.english();

    @Test
    void thePageIsWellFormed() throws Exception {
        assertThat(parse(rich()).getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(parse(bare()).getDocumentElement().getTagName()).isEqualTo("html");
    }

    @Test
    void thePageLoadsNothing() {
        assertThat(rich())
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("src=")
                .doesNotContain("<link")
                .doesNotContain("<script")
                .doesNotContain("@import")
                .doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void theStudysOrderIsKept() throws Exception {
        var headings = texts(parse(rich()), "h2");
        assertThat(headings)
                .containsExactly(
                        "Look for this on the label",
                        "What the room needs",
                        "The outlet",
                        "The year",
                        "The units, and today",
                        "Can it keep up, and can it turn down far enough?",
                        "How often the room needs how much",
                        "Month by month",
                        "The coldest week",
                        "The hottest week",
                        "Safety checks",
                        "Next",
                        "What was guessed",
                        "Limits behind the verdicts",
                        "How it is computed, and what it is not");
        assertThat(texts(parse(rich()), "h1"))
                .singleElement()
                .asString()
                .contains("Likely fits")
                .contains("fails the screen");
    }

    @Test
    void everyDrawingHasATitleADescriptionASentenceAndATable() throws Exception {
        var document = parse(rich());
        var figures = elements(document, "figure");
        assertThat(figures).hasSize(6);
        for (var figure : figures) {
            assertThat(figure.getElementsByTagName("figcaption").getLength()).isEqualTo(1);
            var details = (Element) figure.getElementsByTagName("details").item(0);
            assertThat(details.getElementsByTagName("td").getLength()).isPositive();
        }
        for (var svg : elements(document, "svg")) {
            if (svg.getAttribute("role").equals("img")) {
                assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                        .isNotBlank();
                assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                        .isNotBlank();
            } else {
                var inside = ((Element) svg.getParentNode()).getTagName().equals("svg");
                assertThat(inside || svg.getAttribute("aria-hidden").equals("true"))
                        .isTrue();
            }
        }
    }

    @Test
    void everyTableHasACaptionAndScopedHeads() throws Exception {
        for (var table : elements(parse(rich()), "table")) {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            var heads = table.getElementsByTagName("th");
            for (var i = 0; i < heads.getLength(); i++) {
                assertThat(((Element) heads.item(i)).getAttribute("scope")).isIn("col", "row");
            }
        }
    }

    @Test
    void namesOnThePageAreGivenOnceAndEveryReferenceIsMet() throws Exception {
        var document = parse(rich());
        Parsed.assertNamesAreUniqueAndReferencesMet(document);
    }

    @Test
    void whatPeopleWroteIsEscaped() throws Exception {
        var evil = "<script>alert(1)</script>\"'&";
        var page = report.print(
                SamplePlan.rich()
                        .put("title", evil)
                        .put("candidates", List.of(SamplePlan.candidate(1, evil, evil, evil, evil))),
                UnitSystem.US);
        assertThat(page).doesNotContain("<script");
        assertThat(texts(parse(page), "title").get(0)).startsWith(evil);
    }

    @Test
    void figuresThatAreNotKnownAreSaidInWords() {
        for (var page : List.of(rich(), bare(), report.print(SamplePlan.unknown(), UnitSystem.METRIC))) {
            assertThat(page).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("null");
        }
        assertThat(bare()).contains("not published");
    }

    @Test
    void aPlanWithLittleInItStillStates() {
        assertThat(bare())
                .contains("Nothing fits")
                .contains("borrowed from Hibbing")
                .contains("No circuit was described")
                .contains("Nothing was guessed")
                .doesNotContain("First in the ranking")
                .doesNotContain("<figure");
    }

    @Test
    void aPlanWithNoKeysAtAllIsStillAPage() throws Exception {
        assertThat(elements(parse(report.print(new PlanTree(), UnitSystem.US)), "h1"))
                .hasSize(1);
    }

    @Test
    void aSavingThatMayBeALossSaysSo() {
        assertThat(withSaving(new Range(-50, 10, 80)))
                .contains("may cost more or less")
                .contains("from $50 more to $80 less a year");
        assertThat(withSaving(new Range(-90, -60, -20)))
                .contains("costs $60 more a year")
                .contains("$20–90");
        assertThat(withSaving(new Range(90, 220, 310))).contains("saves $220 a year");
    }

    @Test
    void metricPagesHoldMetricFigures() {
        var page = report.print(SamplePlan.rich(), UnitSystem.METRIC);
        assertThat(page).contains("≥\u00a01,300 <small>W</small>").contains("Heat at −8\u00a0°C");
    }

    @Test
    void samePlanSameBytes() {
        assertThat(rich()).isEqualTo(rich());
    }

    private String withSaving(Range saving) {
        var plan = SamplePlan.rich();
        plan.tree("money").put("saving_usd", saving);
        return report.print(plan, UnitSystem.US);
    }

    private String rich() {
        return report.print(SamplePlan.rich(), UnitSystem.US);
    }

    private String bare() {
        return report.print(SamplePlan.bare(), UnitSystem.METRIC);
    }
}
