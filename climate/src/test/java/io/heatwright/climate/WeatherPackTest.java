package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeatherPackTest {

    private static double[] readings(SplittableRandom random, int hours, double from, double to, double perUnit) {
        double[] series = new double[hours];
        for (int n = 0; n < hours; n++) {
            double steps = Math.rint((from + (to - from) * random.nextDouble()) * perUnit);
            series[n] = (perUnit < 1 ? steps * 10 : steps / perUnit) + 0.0;
        }
        return series;
    }

    private static WeatherYear year(long seed, int hours) {
        var random = new SplittableRandom(seed);
        return new WeatherYear(
                "Zürich — 朝, " + seed,
                new Site(47.123456789, -8.5, 5.75, -12.25),
                new DesignConditions(-10, -8, 31, 20, 30, 19.5, 29, 19, 10.5, 1, 7, -14, Double.NaN, 37),
                hours < 100 ? 4000 : 0,
                readings(random, hours, -60, 60, 10),
                readings(random, hours, -60, 30, 10),
                readings(random, hours, 60_000, 108_000, 0.1),
                readings(random, hours, 50, 600, 1),
                readings(random, hours, 0, 1400, 1),
                readings(random, hours, 0, 1100, 1),
                readings(random, hours, 0, 900, 1),
                readings(random, hours, 0, 60, 10),
                readings(random, hours, 0, 360, 1),
                readings(random, 12, -10, 30, 100));
    }

    @Test
    void a_year_comes_back_as_it_went_in() {
        for (long seed = 0; seed < 6; seed++) {
            var year = year(seed, new int[] {8760, 8784, 24, 72, 1, 0}[(int) seed]);
            var back = WeatherPack.decode(WeatherPack.encode(year));
            String where = "seed " + seed;
            assertThat(back.name()).as(where).isEqualTo(year.name());
            assertThat(back.site()).as(where).isEqualTo(year.site());
            assertThat(back.design()).as(where).isEqualTo(year.design());
            assertThat(back.firstHour()).as(where).isEqualTo(year.firstHour());
            assertThat(back.dryBulb()).as(where).isEqualTo(year.dryBulb());
            assertThat(back.dewPoint()).as(where).isEqualTo(year.dewPoint());
            assertThat(back.pressure()).as(where).isEqualTo(year.pressure());
            assertThat(back.horizontalInfrared()).as(where).isEqualTo(year.horizontalInfrared());
            assertThat(back.globalHorizontal()).as(where).isEqualTo(year.globalHorizontal());
            assertThat(back.directNormal()).as(where).isEqualTo(year.directNormal());
            assertThat(back.diffuseHorizontal()).as(where).isEqualTo(year.diffuseHorizontal());
            assertThat(back.windSpeed()).as(where).isEqualTo(year.windSpeed());
            assertThat(back.windDirection()).as(where).isEqualTo(year.windDirection());
            assertThat(back.groundTemperature()).as(where).isEqualTo(year.groundTemperature());
        }
    }

    @Test
    void the_same_year_gives_the_same_bytes() {
        assertThat(WeatherPack.encode(year(3, 8760))).isEqualTo(WeatherPack.encode(year(3, 8760)));
    }

    @Test
    void damaged_bytes_are_refused_with_a_reason() {
        byte[] whole = WeatherPack.encode(year(1, 24));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatIllegalArgumentException()
                    .as("first %d bytes", length)
                    .isThrownBy(() -> WeatherPack.decode(cut))
                    .withMessageContaining("weather pack");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeatherPack.decode(Arrays.copyOf(whole, whole.length + 1)))
                .withMessage("the weather pack has 1 bytes too many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeatherPack.decode("PK..".getBytes(StandardCharsets.US_ASCII)))
                .withMessage("not a weather pack: it does not begin with HWW1");
    }

    @Test
    void a_reading_that_is_not_a_number_is_refused() {
        var year = year(2, 24);
        year.windSpeed()[7] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeatherPack.encode(year))
                .withMessage("reading 7 cannot be packed: NaN");
    }
}
