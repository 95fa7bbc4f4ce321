package io.heatwright.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.report.UnitSystem;
import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.DayRule;
import io.heatwright.simulation.series.InterestingDay;
import io.heatwright.simulation.series.Series;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DaySheetTest {
    private static final int STEPS = 2 * 1440;
    private static final List<InterestingDay> DAYS = List.of(
            new InterestingDay(0, 0, 1440, List.of(DayRule.COLDEST, DayRule.MOST_STARTS)),
            new InterestingDay(1, 1440, 1440, List.of(DayRule.HOTTEST)));

    private final float[] heat = filled(0);
    private final float[] starts = filled(0);
    private final float[] defrosts = filled(0);
    private final float[] setpoint = filled(21);

    @Test
    void eachDayHasItsRuleItsFindingAndItsHours() {
        Arrays.fill(heat, 600, 660, 1500);
        starts[600] = 1;
        var svg = metric();
        assertThat(svg)
                .contains("Jan 1: the coldest day, the day with most starts")
                .contains("Jan 2: the hottest day")
                .contains("Outdoors −5.0 to −5.0", "Heat 1.5", "Starts: 1", "cooling 0", "highest power 40")
                .contains(">heat, kW<", ">1.50<");
        // The room is 20 °C under a setpoint of 21 °C: no more than a swing.
        assertThat(svg).contains("below the setpoint: 0");
    }

    @Test
    void aReaderInTheUnitedStatesReadsFahrenheitAndBtu() {
        var svg = DaySheet.draw("A unit", series(), DAYS, UnitSystem.US);
        assertThat(svg).contains("Outdoors 23.0 to 23.0", ">heat, kBtu/h<", "More than 1.8");
    }

    @Test
    void startsAndDefrostsAreMarkedAtTheirMinute() {
        starts[720] = 1;
        defrosts[1080] = 1;
        assertThat(metric()).contains("M546.3 502v16", "M744.3 526l5 5l-5 5l-5 -5Z");
    }

    @Test
    void heatIsSolidAndCoolingHatchedAndNeitherIsDrawnWithoutTheOther() {
        heat[100] = 500;
        assertThat(metric()).contains("class=\"h\"").doesNotContain("class=\"hc\"");
        heat[100] = -500;
        assertThat(metric()).contains("class=\"hc\"", "class=\"c\"").doesNotContain("class=\"h\"");
    }

    @Test
    void aSetpointThatIsNotThereInterruptsItsLine() {
        Arrays.fill(setpoint, Float.NaN);
        assertThat(metric()).doesNotContain("NaN").contains("role=\"img\"");
    }

    @Test
    void theSheetIsWellFormedAndEveryDrawingSaysWhatItShows() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(DaySheet.draw("A & B <1>", series(), DAYS, UnitSystem.US))));
        assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("desc").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("A & B <1>");
    }

    @Test
    void aRunWithoutAWholeDayIsSaidToHaveNone() {
        assertThat(DaySheet.draw("A unit", series(), List.of(), UnitSystem.US)).contains("The run holds no whole day.");
    }

    private String metric() {
        return DaySheet.draw("A unit", series(), DAYS, UnitSystem.METRIC);
    }

    private Series series() {
        return new Series(
                60,
                0,
                List.of(
                        new Column("outdoor_temperature_c", "°C", "", filled(-5)),
                        new Column("room_air_temperature_c", "°C", "", filled(20)),
                        new Column("heating_setpoint_c", "°C", "", setpoint),
                        new Column("heat_to_room_w", "W", "", heat),
                        new Column("electric_power_w", "W", "", filled(40)),
                        new Column("starts", "", "", starts),
                        new Column("defrosts", "", "", defrosts)));
    }

    private static float[] filled(float value) {
        var values = new float[STEPS];
        Arrays.fill(values, value);
        return values;
    }
}
