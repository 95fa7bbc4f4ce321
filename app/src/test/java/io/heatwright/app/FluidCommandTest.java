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

class FluidCommandTest {

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
    void aloneItListsTheRefrigerantsWithRangeAndSource() {
        var run = run("fluid");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(7);
        assertThat(run.out())
                .contains("Tillner-Roth, A. Yokozeki")
                .contains("136.34   435      70")
                .contains("R454B");
        assertThat(run("fluid --format json").out()).contains("\"highest_temperature_k\": 435");
        assertThat(run("fluid --format csv").out()).startsWith("name,kind,lowest_temperature_k");
    }

    /** [coolprop]: R32 at 300 K; pressure from the reference table of temperatures and densities. */
    @ParameterizedTest
    @CsvSource({
        "--temperature 300K --density 20kg/m3",
        "--temperature 26.85C --pressure 853.9044486kPa",
        "--temperature 80.33F --pressure 8.539044486bar",
        "--pressure 0.8539044486MPa --density 20kg/m3"
    })
    void aStateIsFoundByAnyPairInAnyUnit(String pair) {
        var row = Run.table(run("fluid R32 " + pair + " --format csv")).get(0);

        assertThat(Run.number(row, "T_K")).isCloseTo(300, within(1e-4));
        assertThat(Run.number(row, "rho_kg_m3")).isCloseTo(20, within(1e-4));
        assertThat(row).containsEntry("phase", "gas").containsEntry("quality", "");
    }

    @Test
    void aStateIsFoundAgainFromWhatWasPrinted() {
        var first = Run.table(run("fluid propane --temperature 250K --density 10kg/m3 --format csv"))
                .get(0);
        write("again.csv", "p_Pa,h_J_kg\n" + first.get("p_Pa") + "," + first.get("h_J_kg") + "\n");
        var again = Run.table(run("fluid R290 --states again.csv --format csv")).get(0);

        assertThat(Run.number(again, "T_K")).isCloseTo(250, within(1e-9));
        assertThat(Run.number(again, "rho_kg_m3")).isCloseTo(Run.number(first, "rho_kg_m3"), within(1e-9));
        assertThat(first).containsEntry("phase", "twophase");
    }

    @Test
    void textNamesThePhaseAndTheSource() {
        var run = run("fluid R32 --temperature 300K --pressure 1MPa");

        assertThat(run.out())
                .startsWith("R32, gas [R. Tillner-Roth, A. Yokozeki")
                .contains("density")
                .contains("speed of sound");
        assertThat(run("fluid R32 --temperature 300K --pressure 1MPa --format json")
                        .out())
                .contains("\"temperature_k\": 300")
                .contains("\"source\": \"tillner-roth1997\"")
                .contains("\"quality\": null");
    }

    @Test
    void saturationStandsSideBySide() {
        assertThat(run("fluid R410A --saturation -10C").out())
                .contains("Liquid")
                .contains("Vapour")
                .contains("Latent heat")
                .contains("Glide");
        assertThat(run("fluid R32 --saturation 8bar --format json").out()).contains("\"bubble_temperature_k\": 272.6");
        // A mixture by table says what its enthalpies count from.
        assertThat(run("fluid R454B --saturation 14F").out()).contains("Use differences only");
    }

    /** The cycle of the R290 figures that the equipment notes give: 73.7 °C, COP 3.392. */
    @Test
    void aCycleRunsBetweenTwoTemperatures() {
        var row = Run.table(run("fluid R290 --cycle --evaporating -10C --condensing 45C --superheat 5K --subcooling 5K"
                        + " --efficiency 0.65 --format csv"))
                .get(0);

        assertThat(Run.number(row, "COP_heat")).isCloseTo(3.392, within(0.001));
        assertThat(Run.number(row, "Tdischarge_C")).isCloseTo(73.7, within(0.05));
        assertThat(run("fluid R290 --cycle --evaporating 14F --condensing 113F").out())
                .contains("2 discharge");
        assertThat(run("fluid R290 --cycle --evaporating 14F --condensing 113F --format json")
                        .out())
                .contains("\"extrapolated\": false")
                .contains("\"isentropic_discharge\"");
    }

    @Test
    void aDischargeBeyondTheRangeIsToldOnTheErrorStream() {
        var run = run("fluid R32 --cycle --evaporating -25C --condensing 45C --efficiency 60%");

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("hotter than the published range of R32's equation, up to 435.000 K");
    }

    @Test
    void theFirstTwoPropertiesOfAFileAreTheInputs() {
        write("points.csv", "# ours\nT_K,rho_kg_m3,p_Pa,phase\n300,20,1,x\n300,500,1,x\n");
        var run = run("fluid R32 --states points.csv --format csv");
        var rows = Run.table(run);

        assertThat(run.err()).contains("T_K and rho_kg_m3 are the inputs; 2 other columns are not read");
        assertThat(Run.number(rows.get(0), "p_Pa")).isGreaterThan(8e5);
        assertThat(rows.get(1)).containsEntry("phase", "twophase").containsEntry("cp_J_kgK", "");
        assertThat(run("fluid R32 --states points.csv").out()).contains("twophase");
        assertThat(run("fluid R32 --states points.csv --format json").out()).contains("\"phase\": \"twophase\"");
    }

    @Test
    void otherInputsCanBeNamed() {
        write("points.csv", "T_K,p_Pa,h_J_kg\n999,1e6,300000\n");
        var run = run("fluid R32 --states points.csv --inputs h_J_kg,p_Pa --format csv");

        assertThat(run.err()).isEmpty();
        assertThat(Run.table(run).get(0)).containsEntry("h_J_kg", "300000").containsEntry("p_Pa", "1000000");
    }

    @Test
    void oneColumnOfTemperaturesOrPressuresMeansSaturation() {
        write("temperatures.csv", "T_K\n260\n280\n");
        write("pressures.csv", "p_Pa\n500000\n");
        var rows = Run.table(run("fluid R454B --states temperatures.csv --format csv"));

        assertThat(rows).hasSize(2);
        assertThat(Run.number(rows.get(0), "glide_at_p_bubble_K")).isBetween(1.3, 1.5);
        assertThat(rows.get(0)).containsEntry("cp_l_J_kgK", "");
        assertThat(Run.number(
                        Run.table(run("fluid R410A --states pressures.csv --format csv"))
                                .get(0),
                        "T_dew_K"))
                .isBetween(255.0, 262.0);
        write("full.csv", "T_K,p_Pa\n260,1\n");
        assertThat(Run.table(run("fluid R32 --saturation --states full.csv --format csv"))
                        .get(0))
                .containsKey("w_v_m_s");
    }

    @Test
    void cyclesInAFileNameTheirFluids() {
        write("cycles.csv", """
                        fluid,Tevap_C,Tcond_C,superheat_K,subcool_K,eta_is
                        n-Propane,5,40,5,5,0.7
                        R32,-25,45,5,5,0.6
                        """);
        var run = run("fluid --states cycles.csv --format csv");

        assertThat(Run.table(run).get(0)).containsEntry("fluid", "n-Propane").containsEntry("Tevap_C", "5");
        assertThat(Run.number(Run.table(run).get(0), "COP_heat")).isCloseTo(5.74706252, within(1e-7));
        assertThat(run.err()).contains("the discharge of 1 cycle is hotter");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fluid R33 --saturation 0C            | there is no fluid \"R33\"        | Nearest: R32.",
                "fluid R32                            | say which state is meant         | temperature with pressure",
                "fluid R32 --pressure 1MPa            | one property is not enough       | pressure with enthalpy",
                "fluid R32 --enthalpy 1J/kg --entropy 1J/kgK | not found by enthalpy with entropy | Allowed:",
                "fluid R32 --temperature 300 --pressure 1bar | \"300\" has no unit       | Nearest: 300 °F or 300 °C.",
                "fluid R32 --temperature 5bar --pressure 1bar | \"5bar\" is a pressure where a temperature | 300K",
                "fluid R32 --temperature 500K --pressure 1bar | temperature 500 K is outside | Nearest: --extrapolate.",
                "fluid R32 --temperature 900K --pressure 1bar | 136.34 to 435 K           | temperature 900 K",
                "fluid R32 --temperature 300K --pressure 1e9bar | pressure                 | 0 to 70000000 Pa",
                "fluid R32 --temperature 300K --quality 2 | quality 2 is outside          | 0 (liquid) to 1 (vapour)",
                "fluid R32 --temperature unknown --pressure 1bar | \"unknown\" must be known | Allowed: a temperature",
                "fluid R32 --saturation               | at which temperature or pressure | --saturation -10C",
                "fluid R32 --saturation warm          | is no temperature and no pressure | -10C or 8bar",
                "fluid R32 --saturation 90C           | saturation temperature 363.15 K  | 136.34 to 351.255 K",
                "fluid R454B --temperature 300K --pressure 1MPa | table of saturation alone | --saturation -10C",
                "fluid R454B --saturation 90C         | outside the table of R454B       | 220 to 343 K",
                "fluid R32 --cycle --evaporating 0C   | --cycle needs --evaporating and --condensing | Allowed:",
                "fluid R32 --cycle --evaporating 9C --condensing 0C | not above the evaporating | 282.15 K",
                "fluid R32 --evaporating 0C           | go with --cycle alone            | Allowed:",
                "fluid R32 --cycle --saturation 0C    | exclude each other               | Allowed: one of them.",
                "fluid --temperature 0C --quality 1   | name the refrigerant             | heatwright fluid R32",
                "fluid R32 --inputs T_K,p_Pa          | --inputs goes with --states      | Allowed:",
                "fluid R32 --states none.csv          | none.csv: there is no such file   | Give the path"
            })
    void whatCannotBeAnsweredGetsOneMessageWithWhatIsAllowed(String words, String problem, String allowed) {
        var run = run(words);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).contains(allowed);
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T_K,p_Pa;300,1e6;abc,1e6      | f.csv:3: column 1, T_K: \"abc\" is no number. Allowed: a number",
                "T_K,p_Pa;300,                 | f.csv:2: column 2, p_Pa: the cell is empty. Allowed: a number",
                "T_K,p_Pa;300                  | f.csv:2: the row has 1 cells. Allowed: 2",
                "T_K,p_Pa;300,1e6;900,1e6      | f.csv:3: column 1, T_K: \"900\" cannot be: temperature 900 K is outside",
                "p_Pa,h_J_kg;1e6,9e9           | f.csv:2: column 2, h_J_kg: \"9e9\" cannot be: enthalpy 9E+9 J/kg",
                "T_K,T_K;300,300               | f.csv:1: the column T_K is there twice",
                "T_K,h_J_kg;300,3e5            | f.csv: states are not found by T_K and h_J_kg. Allowed: T_K,p_Pa",
                "a,b;1,2                       | f.csv: no two columns say which states are meant",
                "Tevap_C,b;1,2                 | f.csv: there is no column Tcond_C. There are: Tevap_C, b.",
                "T_K;90                        | f.csv:2: column 1, T_K: \"90\" cannot be: saturation temperature 90 K"
            })
    void aBadRowIsNamedByLineColumnAndValue(String lines, String problem) {
        write("f.csv", lines.strip().replace(';', '\n') + "\n");
        var run = run("fluid R32 --states f.csv --format csv");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem);
    }

    @Test
    void filesThatAreNoTablesAreRefused() throws IOException {
        Files.write(folder.resolve("bytes.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0x41});
        write("empty.csv", "");

        assertThat(run("fluid R32 --states bytes.csv").err()).contains("not UTF-8 text");
        assertThat(run("fluid R32 --states empty.csv").err()).contains("the file is empty");
        write("f.csv", "T_K,p_Pa\n300,1e6\n");
        assertThat(run("fluid --states f.csv").err())
                .contains("no fluid is named")
                .contains("a column fluid");
        write("f.csv", "fluid,T_K,p_Pa\nR32,300,1e6\nR99,300,1e6\nR454B,300,1e6\n");
        assertThat(run("fluid --states f.csv").err())
                .contains("f.csv:3: column 1: there is no fluid \"R99\"")
                .contains("f.csv:4: column 1: R454B is known by a table of saturation alone");
        write("f.csv", "fluid,Tevap_C,Tcond_C,superheat_K,subcool_K,eta_is\nR32,5,90,5,5,0.7\nR32,5,40,5,5,7\n");
        assertThat(run("fluid --states f.csv").err())
                .contains("f.csv:2: column 3, Tcond_C: \"90\" cannot be")
                .contains("f.csv:3: column 6, eta_is: \"7\" cannot be");
    }

    @Test
    void hundredsOfBadRowsAreCountedNotListed() {
        write("f.csv", "T_K,p_Pa\n" + "9,1\n".repeat(300));

        assertThat(run("fluid R32 --states f.csv").err().lines())
                .hasSize(21)
                .last()
                .isEqualTo("… and 280 more rows.");
    }
}
