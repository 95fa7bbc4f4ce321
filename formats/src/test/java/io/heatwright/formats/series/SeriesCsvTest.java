package io.heatwright.formats.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import io.heatwright.simulation.series.Column;
import io.heatwright.simulation.series.Series;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesCsvTest {

    @Test
    void aFileHasItsKeysTheTimeOfEachStepAndNothingForWhatIsNotKnown() throws IOException {
        assertThat(written(MadeUpSeries.twoSteps())).isEqualTo("""
                time,room_air_temperature_c,"attic, left.output_w",starts
                2001-01-01T00:00,21.25,0,
                2001-01-01T00:01,-0.5,1234.5,1
                """);
    }

    @Test
    void theYearHasEveryDayButALeapDay() throws IOException {
        var year = written(new Series(3600, 0, List.of(new Column("x", "", "", new float[8760]))));
        assertThat(year.lines().skip(1 + 31 * 24 + 28 * 24).findFirst()).hasValue("2001-03-01T00:00,0");
        assertThat(year).endsWith("2001-12-31T23:00,0\n");
    }

    @Test
    void figuresHaveSixDigitsAndNeverAnExponent() throws IOException {
        assertThat(column(1.0e7f, 1234567f, 123456.7f, -9.999996f, 0.0012345678f, 1e-9f, 4e-10f, -1e-20f, -0.0f, 0.1f))
                .containsExactly(
                        "10000000", "1234567", "123457", "-10", "0.00123457", "0.000000001", "0", "0", "0", "0.1");
    }

    @Test
    void anyFigureIsWithinHalfAUnitOfItsSixthDigit() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            var series = MadeUpSeries.random(seed, 50);
            var rows = CsvReader.builder().ofCsvRecord(written(series)).stream()
                    .skip(1)
                    .toList();
            for (var c = 0; c < series.columns().size(); c++) {
                var values = series.columns().get(c).values();
                for (var step = 0; step < values.length; step++) {
                    check(seed, values[step], rows.get(step).getField(c + 1));
                }
            }
        }
    }

    private static void check(long seed, float value, String written) {
        if (!Float.isFinite(value)) {
            assertThat(written).as("seed %d, %s", seed, value).isEmpty();
        } else if (Math.abs(value) < 1e15) {
            var exact = new BigDecimal(value);
            var unit = exact.signum() == 0
                    ? 0
                    : Math.max(
                            1e-9,
                            exact.round(new MathContext(6, RoundingMode.DOWN))
                                    .ulp()
                                    .doubleValue());
            assertThat(Double.parseDouble(written))
                    .as("seed %d, %s", seed, value)
                    .isCloseTo(value, within(0.500001 * unit));
        }
    }

    private static List<String> column(float... values) throws IOException {
        var text = written(new Series(60, 5, List.of(new Column("x", "", "", values))));
        return text.lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
    }

    private static String written(Series series) throws IOException {
        var out = new ByteArrayOutputStream();
        SeriesCsv.write(series, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
