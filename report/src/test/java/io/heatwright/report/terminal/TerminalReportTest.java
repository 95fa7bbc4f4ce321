package io.heatwright.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.planner.terms.Range;
import io.heatwright.planner.tree.PlanTree;
import io.heatwright.report.ReportWords;
import io.heatwright.report.SamplePlan;
import io.heatwright.report.UnitSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TerminalReportTest {
    private static final Optional<String> FILE = Optional.of("examples/bedroom-new-york.report.html");

    private final TerminalReport report = TerminalReport.english();

    @Test
    void theAnswerFillsEightyColumns() {
        assertThat(print(SamplePlan.rich(), false, false, 80)).isEqualTo(golden("terminal/rich-80.txt"));
    }

    @Test
    void theAnswerFillsAHundredColumns() {
        assertThat(print(SamplePlan.rich(), false, false, 100)).isEqualTo(golden("terminal/rich-100.txt"));
    }

    @Test
    void everythingIsExplainedOnRequest() {
        assertThat(print(SamplePlan.rich(), true, true, 100)).isEqualTo(golden("terminal/rich-all-explain-100.txt"));
    }

    @Test
    void aPlanWithoutAnAnswerSaysSo() {
        assertThat(print(SamplePlan.bare(), false, false, 80)).isEqualTo(golden("terminal/bare-80.txt"));
    }

    @Test
    void theAnswerIsShortEnoughToReadAtOnce() {
        assertThat(print(SamplePlan.rich(), false, false, 100).lines()).hasSizeBetween(22, 36);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        var random = new SplittableRandom(11);
        for (var i = 0; i < 200; i++) {
            var plan = SamplePlan.rich();
            var candidates = new ArrayList<PlanTree>();
            for (var rank = 1; rank < 6; rank++) {
                candidates.add(SamplePlan.candidate(rank, "id" + rank, words(random), "fits", words(random))
                        .put("cold_hours_h", new Range(random.nextDouble(300), 400, random.nextDouble(500, 9000)))
                        .put("cost_per_year_usd", new Range(90, random.nextDouble(100, 900), 12_000)));
            }
            plan.put("candidates", candidates);
            var width = random.nextInt(60, 101);
            assertThat(print(plan, random.nextBoolean(), random.nextBoolean(), width)
                            .lines())
                    .as("seed 11, case %d, width %d", i, width)
                    .allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void colourOnlyMarksWhatIsThereAnyway() {
        var plain = print(SamplePlan.rich(), true, true, 90);
        var marked = report.print(SamplePlan.rich(), new TerminalOptions(true, true, true, UnitSystem.US, 90), FILE);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(marked).contains("\u001b[7mFAILS THE SCREEN\u001b[0m");
        assertThat(marked.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void spanishLabelsAreLongerAndStandInAColumnOfTheirOwn() {
        var lines = spanish(SamplePlan.rich(), false).lines().toList();

        assertThat(lines).anyMatch(line -> line.startsWith("RESPUESTA "));
        assertThat(lines).anyMatch(line -> line.startsWith("COMPRA    ") && !line.startsWith("COMPRA     "));
        assertThat(lines).anyMatch(line -> line.startsWith("INFORME   examples/"));
        assertThat(lines).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aPhraseInsideALongerOneIsMarkedOnce() {
        var plan = SamplePlan.rich();
        plan.put(
                "circuit",
                new PlanTree()
                        .put("verdict", "passes")
                        .put("today_verdict", "fails")
                        .putTexts("lines", List.of("Hoy no pasa la revisión.", "Con él pasa la revisión.")));

        assertThat(spanish(plan, true))
                .contains("Hoy \u001b[7mNO PASA LA REVISIÓN\u001b[0m. Con él \u001b[1mPASA LA REVISIÓN\u001b[0m.");
    }

    @Test
    void nothingPrintsAsNotANumber() {
        for (var plan : Arrays.asList(SamplePlan.rich(), SamplePlan.bare())) {
            assertThat(print(plan, true, true, 80)).doesNotContain("NaN").doesNotContain("Infinity");
        }
    }

    @Test
    void figuresThatNobodyPublishedAreMarked() {
        assertThat(print(SamplePlan.rich(), false, false, 80)).contains("n/p: not published.");
    }

    @Test
    void aMissingCircuitIsNotPassedOver() {
        assertThat(print(SamplePlan.bare(), false, false, 80)).contains("OUTLET  No circuit was described");
    }

    @Test
    void samePlanSameBytes() {
        assertThat(print(SamplePlan.rich(), true, true, 77)).isEqualTo(print(SamplePlan.rich(), true, true, 77));
    }

    private String print(PlanTree plan, boolean all, boolean explain, int width) {
        return report.print(plan, new TerminalOptions(all, explain, false, UnitSystem.US, width), FILE);
    }

    private static String spanish(PlanTree plan, boolean colour) {
        return new TerminalReport(ReportWords.of("es"))
                .print(plan, new TerminalOptions(false, false, colour, UnitSystem.US, 80), FILE);
    }

    private static String words(SplittableRandom random) {
        var text = new StringBuilder("unit");
        for (var i = random.nextInt(7); i > 0; i--) {
            text.append(' ').append("abcdefghijklmnop", 0, random.nextInt(1, 16));
        }
        return text.toString();
    }

    private static String golden(String name) {
        return ReportWords.resource(name);
    }
}
