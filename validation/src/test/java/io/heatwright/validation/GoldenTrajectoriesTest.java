package io.heatwright.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.home.quantity.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hourly courses that only a person may re-approve: a change of physics that stays inside the published ranges shows here.
 * {@code -Dupdate.golden=true} writes them anew; look at the difference before it is committed.
 */
class GoldenTrajectoriesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final int WEEK = 7 * 24;
    /** The first week of January and the first of July. */
    private static final List<Integer> STARTS = List.of(0, 181 * 24);

    private static final double TOLERANCE = 2e-6;

    private final CaseFile.Reader reader = new CaseFile.Reader();

    @ParameterizedTest
    @ValueSource(strings = {"230", "600", "630", "640", "650", "660", "900", "900FF", "960"})
    void hourly_loads_and_temperatures_are_those_that_were_approved(String name) throws IOException {
        var one = EnvelopeCase.run(reader.read("envelope/" + name + ".yaml"));
        var file = FOLDER.resolve(name + ".csv");
        var lines = new ArrayList<String>();
        lines.add("hour,load_kwh,air_c");
        for (var start : STARTS) {
            for (var hour = start; hour < start + WEEK; hour++) {
                lines.add(hour + "," + Figures.decimals(one.load()[hour], 6) + ","
                        + Figures.decimals(one.airTemperature()[hour], 6));
            }
        }
        if (Boolean.getBoolean("update.golden")) {
            Files.createDirectories(FOLDER);
            Files.write(file, lines);
        }

        var approved = Files.readAllLines(file);
        assertThat(approved).hasSameSizeAs(lines).startsWith(lines.get(0));
        for (var i = 1; i < lines.size(); i++) {
            assertThat(numbers(lines.get(i)))
                    .as(name + ".csv line " + (i + 1))
                    .containsExactly(numbers(approved.get(i)), Offset.offset(TOLERANCE));
        }
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
