package io.heatwright.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComfortCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private Run run(String words) {
        return Run.in(folder, words.strip().split(" +"));
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aCoolRoomIsSaidInPlainWordsWithItsUnits() {
        var run = run("comfort --air 70F --radiant 64F --clothing 1 --outdoors 55F");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Air 70.0 °F, surfaces 64.0 °F")
                .contains("PMV, ASHRAE 55")
                .contains("slightly cool")
                .contains("SET")
                .contains("adaptive, EN 16798-1")
                .contains("neither heated nor cooled");
        assertThat(run("comfort --air 21C --units metric").out())
                .contains("21.0 °C")
                .contains("0.10 m/s");
    }

    @Test
    void theSameRoomInAnyUnitIsTheSameRoom() {
        var us = run("comfort --air 77F --speed 100ft/min --humidity 50% --activity 1met --format csv");
        var metric = run("comfort --air 25C --speed 0.508m/s --humidity 0.5 --met 1 --format csv");

        assertThat(Run.number(Run.table(us).get(0), "set_c"))
                .isCloseTo(Run.number(Run.table(metric).get(0), "set_c"), within(1e-6));
    }

    @Test
    void beyondAModelTheLimitIsNamedAndNoFigureGiven() {
        var run = run("comfort --air 45C --units metric");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("outside the model: air temperature 45.0 °C, ASHRAE 55 allows 10.0 °C to 40.0 °C");
        var row = Run.table(run("comfort --air 45C --format csv")).get(0);
        assertThat(row).containsEntry("pmv", "").containsEntry("acceptability_80", "");
        assertThat(row.get("outside_model")).contains("air temperature (ASHRAE 55)");
        assertThat(Run.number(
                        Run.table(run("comfort --air 45C --extrapolate --format csv"))
                                .get(0),
                        "pmv"))
                .isGreaterThan(3);
    }

    /** [iso7730] table D.1 and the cases of the comfort tools. */
    @Test
    void aTableOfStatesIsAnsweredRowByRow() {
        write("rooms.csv", """
                tdb,tr,vr,rh,met,clo,standard,units,limit_inputs
                22,22,0.1,60,1.2,0.5,ISO,SI,True
                67.28,67.28,0.328084,86,1.1,1,55-2017,IP,True
                41,41,2,50,0.7,2.1,ASHRAE,SI,False
                41,41,2,50,0.7,2.1,ASHRAE,SI,True
                """);
        var rows = Run.table(run("comfort --states rooms.csv --format csv"));

        assertThat(Run.number(rows.get(0), "pmv")).isCloseTo(-0.75, within(0.01));
        assertThat(Run.number(rows.get(1), "pmv")).isCloseTo(-0.5, within(0.05));
        assertThat(Run.number(rows.get(2), "pmv")).isCloseTo(4.48, within(0.01));
        assertThat(rows.get(3)).containsEntry("pmv", "");
        assertThat(run("comfort --states rooms.csv --format json").out()).contains("\"pmv\": null");
        assertThat(run("comfort --states rooms.csv").out()).contains("PPD %");
    }

    @Test
    void speedsNamedRelativeAreTakenAsTheyAreAndOthersGetTheBodysMovement() {
        write("given.csv", "tdb,tr,vr,rh,met,clo\n25,25,0.1,50,1.4,0.5\n");
        write("room.csv", "tdb,tr,v,rh,met,clo\n25,25,0.1,50,1.4,0.5\n");

        assertThat(Run.number(
                        Run.table(run("comfort --states given.csv --format csv"))
                                .get(0),
                        "relative_air_speed_m_s"))
                .isEqualTo(0.1);
        assertThat(Run.number(
                        Run.table(run("comfort --states room.csv --format csv")).get(0), "relative_air_speed_m_s"))
                .isCloseTo(0.22, within(1e-9));
        assertThat(Run.number(
                        Run.table(run("comfort --states room.csv --as-given --format csv"))
                                .get(0),
                        "relative_air_speed_m_s"))
                .isEqualTo(0.1);
    }

    @Test
    void aTableMayAskOneQuestionAlone() {
        write("weather.csv", "tdb,tr,v,t_running_mean,units\n77,77,0.3,68,IP\n25,25,0.1,9,SI\n");
        var rows = Run.table(run("comfort --states weather.csv --format csv"));
        assertThat(Run.number(rows.get(0), "tmp_cmf_c")).isCloseTo(24, within(1e-9));
        assertThat(rows.get(1)).containsEntry("tmp_cmf_c", "").containsEntry("acceptability_80", "false");
        assertThat(rows.get(0)).doesNotContainKey("pmv");
        var us = Run.table(run("comfort --states weather.csv --units us --format csv"));
        assertThat(Run.number(us.get(0), "tmp_cmf_f")).isCloseTo(75.2, within(1e-6));

        write("mornings.csv", "tout\n27\n-4\n");
        assertThat(Run.number(
                        Run.table(run("comfort --states mornings.csv --format csv"))
                                .get(1),
                        "clo_tout"))
                .isCloseTo(0.96, within(0.01));

        write("sun.csv", """
                sol_altitude,sharp,sol_radiation_dir,sol_transmittance,f_svv,f_bes,asw,posture
                45,0,700,0.8,0.2,0.5,0.7,sitting
                """);
        assertThat(Run.number(
                        Run.table(run("comfort --states sun.csv --format csv")).get(0), "erf_w_m2"))
                .isCloseTo(64.9, within(0.1));

        write("ankles.csv", "tdb,tr,vr,rh,met,clo,v_ankle\n25,25,0.1,50,1.2,0.5,0.3\n25,25,0.3,50,1.2,0.5,0.3\n");
        var ankles = Run.table(run("comfort --states ankles.csv --format csv"));
        assertThat(Run.number(ankles.get(0), "ppd_ad_percent")).isBetween(5.0, 30.0);
        assertThat(ankles.get(1)).containsEntry("ppd_ad_percent", "");

        write("heads.csv", "tdb,tr,vr,rh,met,clo,vertical_tmp_grad\n25,25,0.1,50,1.2,0.5,7\n");
        assertThat(Run.table(run("comfort --states heads.csv --format csv"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "comfort | --air 72F",
                "comfort --air 70 | Nearest: 70 °F or 70 °C",
                "comfort --air 70F --humidity 120% | Nearest: 100%",
                "comfort --air 70F --speed -1m/s | from 0 to 50 m/s",
                "comfort --air 70F --met 0 | Nearest: 0.7met",
                "comfort --air 70F --standard ashrea | Nearest: ashrae",
                "comfort --air 70F --states rooms.csv | does not go with",
                "comfort --states none.csv | there is no such file",
                "comfort --states bad.csv | bad.csv:2: column 1",
                "comfort --states bad.csv | bad.csv:3: column 7",
                "comfort --states bad.csv | bad.csv:4: The relative humidity"
            })
    void whatCannotBeIsRefusedWithPlaceValueAndWhatIsAllowed(String words, String expected) {
        write("bad.csv", """
                tdb,tr,vr,rh,met,clo,standard
                x,22,0.1,60,1.2,0.5,ISO
                22,22,0.1,60,1.2,0.5,DIN
                22,22,0.1,600,1.2,0.5,ISO
                """);
        var run = run(words);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(expected);
    }
}
