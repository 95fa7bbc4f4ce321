package io.heatwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.report.html.HtmlReport;
import io.heatwright.report.html.OnePage;
import io.heatwright.report.terminal.TerminalOptions;
import io.heatwright.report.terminal.TerminalReport;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadmeExampleTest {
    @Test
    void theExampleInTheReadmePrintsAPageAndAText() {
        var plan = SamplePlan.rich();
        var page = HtmlReport.english().print(plan, UnitSystem.METRIC);
        var parts = new OnePage(ReportWords.english()).print(plan, UnitSystem.METRIC);
        var text = TerminalReport.english()
                .print(
                        plan,
                        new TerminalOptions(false, false, false, UnitSystem.US, 80),
                        Optional.of("home.report.html"));
        assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(parts.top()).contains("<h1>");
        assertThat(parts.rest()).contains("<h2");
        assertThat(text).startsWith("Third-floor bedroom").contains("REPORT  home.report.html");
    }
}
