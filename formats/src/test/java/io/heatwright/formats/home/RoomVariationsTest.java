package io.heatwright.formats.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.heatwright.equipment.ResistanceHeater;
import io.heatwright.home.Choice;
import io.heatwright.planner.load.RoomLoads;
import io.heatwright.planner.rates.EnergyUnit;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.trial.Screening;
import io.heatwright.simulation.Batch;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The bedroom made larger, leakier, colder and better insulated, from seeds: the answer moves the way physics says. */
class RoomVariationsTest {
    private static final int CASES = 60;

    /** One bedroom of many. */
    private record Bedroom(double window, double drafts, double winter, int insulation) {

        static Bedroom of(long seed) {
            var random = new SplittableRandom(seed);
            return new Bedroom(
                    1 + 4 * random.nextDouble(),
                    0.2 + random.nextDouble(),
                    -20 + 20 * random.nextDouble(),
                    random.nextInt(0, 15));
        }

        String yaml() {
            return PlannedHomes.text(
                    PlannedHomes.BEDROOM,
                    "size: 4 ft x 5 ft",
                    String.format(Locale.ROOT, "size: %.3f ft x 5 ft", window),
                    "    above: apartment",
                    String.format(
                            Locale.ROOT,
                            "    ach: %.3f ach%n    walls: {kind: wood frame, insulation: R-%d}%n    above: apartment",
                            drafts,
                            insulation),
                    "tenure: rent",
                    String.format(Locale.ROOT, "tenure: rent%ndesign: {winter: %.2f °C}", winter));
        }

        double heating() {
            var request = PlannedHomes.request(yaml(), PlannedHomes.DATA.catalogue(), Batch.sequential());
            var home = request.resolution()
                    .home(Choice.LIKELY)
                    .onSoil(request.siting().soil());
            return RoomLoads.of(
                            home,
                            Situation.room(home, request.room()),
                            request.siting().days())
                    .heating();
        }
    }

    @Test
    void a_bigger_window_wants_more_heat() {
        for (var seed = 0L; seed < CASES; seed++) {
            var room = Bedroom.of(seed);
            var bigger = new Bedroom(room.window + 1, room.drafts, room.winter, room.insulation);
            assertThat(bigger.heating()).as("seed %d", seed).isGreaterThan(room.heating());
        }
    }

    @Test
    void a_leakier_room_wants_more_heat() {
        for (var seed = 0L; seed < CASES; seed++) {
            var room = Bedroom.of(seed);
            var leakier = new Bedroom(room.window, room.drafts + 0.2, room.winter, room.insulation);
            assertThat(leakier.heating()).as("seed %d", seed).isGreaterThan(room.heating());
        }
    }

    @Test
    void a_colder_design_temperature_wants_more_heat() {
        for (var seed = 0L; seed < CASES; seed++) {
            var room = Bedroom.of(seed);
            var colder = new Bedroom(room.window, room.drafts, room.winter - 3, room.insulation);
            assertThat(colder.heating()).as("seed %d", seed).isGreaterThan(room.heating());
        }
    }

    @Test
    void more_insulation_wants_less_heat_and_never_costs_more_to_heat() {
        for (var seed = 0L; seed < 4; seed++) {
            var room = Bedroom.of(seed);
            var warmer = new Bedroom(room.window, room.drafts, room.winter, room.insulation + 6);
            assertThat(warmer.heating()).as("seed %d", seed).isLessThan(room.heating());
            assertThat(kilowattHours(warmer)).as("seed %d", seed).isLessThanOrEqualTo(kilowattHours(room));
        }
    }

    private static double kilowattHours(Bedroom room) {
        return Screening.screen(PlannedHomes.likely(room.yaml()), new ResistanceHeater(5000))
                        .heatingElectricity()
                / EnergyUnit.KILOWATT_HOUR;
    }
}
