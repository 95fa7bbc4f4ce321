package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Furnace;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.ResistanceHeater;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.equipment.control.Controls;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.planner.trial.Screening;
import io.heatwright.planner.trial.Trial;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Habits;
import io.heatwright.simulation.Margins;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Units in a real room: the hourly screen and the run by 5 minutes count what they say they count. */
class TrialsOfARoomTest {
    private static final Situation ROOM = PlannedHomes.likely(PlannedHomes.text(PlannedHomes.BEDROOM));
    private static final double SOME = 1;
    private static final Controls CONTROLS = ControlDefaults.wallThermostat();

    @Test
    void a_screen_of_an_ample_heater_delivers_the_years_need_at_one_joule_a_joule() {
        var outcome = Screening.screen(ROOM, new ResistanceHeater(20_000));
        var need = Arrays.stream(ROOM.need().need()).filter(w -> w > SOME).sum() * 3600;

        assertThat(outcome.heat()).isCloseTo(need, within(1e-9 * need));
        assertThat(outcome.heatingElectricity()).isCloseTo(outcome.heat(), within(1e-9 * need));
        assertThat(outcome.coldHours()).isZero();
        assertThat(outcome.heatingHours()).isEqualTo(count(ROOM.need().need(), SOME));
    }

    @Test
    void a_screen_counts_every_hour_that_wants_more_than_the_unit_gives_those_of_the_cold_spell_too() {
        var outcome = Screening.screen(ROOM, new ResistanceHeater(300));
        var year = count(ROOM.need().need(), 300 + SOME);
        var spell = count(ROOM.spellNeed().need(), 300 + SOME);

        assertThat(spell).isPositive();
        assertThat(outcome.coldHours()).isEqualTo(year + spell);
        var given = Arrays.stream(ROOM.need().need())
                .filter(w -> w > SOME)
                .map(w -> Math.min(w, 300))
                .sum();
        assertThat(outcome.heat()).isCloseTo(given * 3600, within(1.0));
        assertThat(outcome.worstHourPower()).isCloseTo(300, within(1e-9));
    }

    @Test
    void hours_below_the_lowest_output_are_a_share_of_the_heating_hours() {
        var outcome = Screening.screen(ROOM, new Furnace(2000, 0.8, 0, 0));
        var heating = count(ROOM.need().need(), SOME);
        var above = count(ROOM.need().need(), 2000);

        assertThat(outcome.belowMinimumHours()).isEqualTo(heating - above);
        assertThat(outcome.belowMinimumShare()).isBetween(0.5, 1.0);
    }

    @Test
    void a_trial_adds_the_cold_hours_of_the_spell_to_those_of_the_year() {
        var heater = new ResistanceHeater(250);
        var margins = new Margins(Threshold.COLD_MARGIN.value(), Threshold.HOT_MARGIN.value(), Threshold.DAMP.value());
        var year = ControlledRun.year(ROOM.year(), ROOM.setpoints(), heater, CONTROLS, Habits.none(), margins);
        var spell = ControlledRun.spell(ROOM.spell(), ROOM.setpoints(), heater, CONTROLS, margins);

        var outcome = Trial.run(ROOM, heater, CONTROLS);

        assertThat(spell.coldHours()).isPositive();
        assertThat(outcome.coldHours()).isEqualTo(year.coldHours() + spell.coldHours());
        assertThat(outcome.spellMinimum()).isEqualTo(spell.lowestRoomTemperature());
        assertThat(outcome.heat()).isEqualTo(year.heat());
    }

    @Test
    void the_hours_of_a_trial_sum_to_its_years_energy() {
        var outcome = Trial.run(ROOM, new Furnace(1500, 0.8, 40, 3), CONTROLS);

        assertThat(Arrays.stream(outcome.run().electricity()).sum() * 3600)
                .isCloseTo(outcome.electricity(), within(1e-9 * outcome.electricity()));
        assertThat(Arrays.stream(outcome.run().fuel()).sum() * 3600)
                .isCloseTo(outcome.fuel(), within(1e-9 * outcome.fuel()));
        assertThat(outcome.worstHourPower())
                .isEqualTo(Arrays.stream(outcome.run().electricity()).max().orElseThrow());
    }

    @Test
    void below_its_coldest_published_point_every_product_counts_as_giving_nothing() {
        var catalogue = PlannedHomes.DATA.catalogue();
        var tried = 0;
        for (var product : catalogue.products()) {
            var performers = catalogue.performers(product);
            if (!product.kind().heats() || performers.size() > 1 || Double.isNaN(product.coldestPublishedPoint())) {
                continue;
            }
            tried++;
            assertThat(highest(product, product.coldestPublishedPoint() + 0.01))
                    .as(product.id())
                    .isPositive();
            assertThat(highest(product, product.coldestPublishedPoint() - 0.01))
                    .as(product.id())
                    .isZero();
        }
        assertThat(tried).isPositive();
    }

    private static double highest(Product product, double outdoors) {
        var operation = new Operation();
        operation.step(3600);
        operation.weather(outdoors, 0.001, 101_325);
        operation.room(20, 0.006);
        operation.ask(Mode.HEAT);
        Commissioning.commission(product, Trust.PROVEN).assess(operation);
        return operation.highestOutput();
    }

    private static int count(double[] need, double above) {
        return (int) Arrays.stream(need).filter(w -> w > above).count();
    }
}
