package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ColdSpellTest {

    private static final WeatherYear DENVER = PackedStation.read("725650");

    private static double lowest(double[] series) {
        return Arrays.stream(series).min().orElseThrow();
    }

    @Test
    void its_lowest_reading_is_the_ten_year_minimum() {
        var spell = ColdSpell.of(DENVER, -26.3);
        assertThat(spell.hours()).isEqualTo(72);
        assertThat(spell.firstHour() % 24).isZero();
        assertThat(lowest(spell.dryBulb())).isCloseTo(-26.3, within(1e-9));
    }

    @Test
    void it_keeps_the_shape_of_the_coldest_three_days() {
        var spell = ColdSpell.of(DENVER, -40);
        int from = spell.firstHour();
        double shift = spell.dryBulb()[0] - DENVER.dryBulb()[from];
        for (int n = 0; n < 72; n++) {
            assertThat(spell.dryBulb()[n] - DENVER.dryBulb()[from + n]).isCloseTo(shift, within(1e-9));
            assertThat(spell.dewPoint()[n]).isLessThanOrEqualTo(spell.dryBulb()[n]);
            assertThat(LongwaveSky.skyTemperature(spell.horizontalInfrared()[n]))
                    .isCloseTo(LongwaveSky.skyTemperature(DENVER.horizontalInfrared()[from + n]) + shift, within(1e-9));
            assertThat(spell.directNormal()[n]).isEqualTo(DENVER.directNormal()[from + n]);
            assertThat(spell.windSpeed()[n]).isEqualTo(DENVER.windSpeed()[from + n]);
        }
    }

    @Test
    void days_that_are_cold_enough_are_left_alone() {
        var spell = ColdSpell.of(DENVER, 5);
        assertThat(spell.dryBulb())
                .isEqualTo(Arrays.copyOfRange(DENVER.dryBulb(), spell.firstHour(), spell.firstHour() + 72));
    }

    @Test
    void no_three_days_of_the_year_are_colder_on_average() {
        int chosen = ColdSpell.of(DENVER, -26.3).firstHour();
        double mean = Arrays.stream(DENVER.dryBulb(), chosen, chosen + 72).sum();
        for (int day = 0; day + 3 <= 365; day++) {
            assertThat(Arrays.stream(DENVER.dryBulb(), day * 24, day * 24 + 72).sum())
                    .isGreaterThanOrEqualTo(mean - 1e-9);
        }
    }

    @Test
    void an_unknown_minimum_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ColdSpell.of(DENVER, Double.NaN));
    }
}
