package io.heatwright.climate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HourlyReadingsTest {

    private static final double[] READINGS = {10, 20, 40};

    @Test
    void a_reading_belongs_to_the_end_of_its_hour() {
        assertThat(HourlyReadings.within(READINGS, 1, 1)).isEqualTo(20);
        assertThat(HourlyReadings.within(READINGS, 1, 0)).isEqualTo(10);
        assertThat(HourlyReadings.within(READINGS, 2, 0.25)).isEqualTo(25);
    }

    @Test
    void the_first_hour_begins_where_the_last_ended() {
        assertThat(HourlyReadings.within(READINGS, 0, 0)).isEqualTo(40);
        assertThat(HourlyReadings.within(READINGS, 0, 0.5)).isEqualTo(25);
    }

    @Test
    void hourly_steps_are_the_readings_themselves() {
        assertThat(HourlyReadings.atStepEnds(READINGS, 1)).containsExactly(10, 20, 40);
    }

    @Test
    void every_step_is_filled_and_the_mean_is_kept() {
        assertThat(HourlyReadings.atStepEnds(READINGS, 2)).containsExactly(25, 10, 15, 20, 30, 40);
        assertThat(HourlyReadings.overSteps(READINGS, 2)).containsExactly(32.5, 17.5, 12.5, 17.5, 25, 35);
        double sum = 0;
        for (double step : HourlyReadings.overSteps(READINGS, 60)) {
            sum += step;
        }
        assertThat(sum / 180).isCloseTo((10 + 20 + 40) / 3.0, within(1e-9));
    }
}
