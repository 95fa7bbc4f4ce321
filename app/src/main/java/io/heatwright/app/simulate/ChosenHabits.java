package io.heatwright.app.simulate;

import io.heatwright.app.output.StepChoice;
import io.heatwright.app.session.Refused;
import io.heatwright.equipment.control.Controls;
import io.heatwright.home.Thermostat;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import io.heatwright.simulation.Habits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was set beside temperatures. Steps over five minutes hold setpoints without a control: there only frost guard and
 * power cuts act.
 *
 * @param quiet hours with less output
 * @param dry relative humidity above which the unit dries; empty for what the home's thermostat says
 * @param frostGuard °C
 * @param cuts in the order given
 * @param sensor what it reads above the room's air, K
 * @param fan in cooling while the compressor rests
 * @param step of the run
 */
record ChosenHabits(
        Optional<HabitGrammar.Quiet> quiet,
        Optional<Double> dry,
        Optional<Double> frostGuard,
        List<HabitGrammar.Cut> cuts,
        Optional<Double> sensor,
        Optional<FanChoice> fan,
        StepChoice step) {

    private static final double PERCENT = 100;

    ChosenHabits {
        cuts = List.copyOf(cuts);
        if (!step.isControlled() && (quiet.isPresent() || dry.isPresent() || sensor.isPresent() || fan.isPresent())) {
            throw new Refused("--step: in steps of " + step.words()
                    + " no control acts, so --quiet, --dry, --sensor and --fan would do nothing. Allowed with them: 1m,"
                    + " 5m.");
        }
    }

    Habits habits(Thermostat thermostat) {
        var habits = Habits.none().drying(dryingAbove(thermostat));
        if (quiet.isPresent()) {
            var hours = quiet.get();
            habits = habits.quiet(hours.from(), hours.to(), hours.share());
        }
        if (frostGuard.isPresent()) {
            habits = habits.guarding(frostGuard.get());
        }
        return habits.cutting(cuts.stream().map(HabitGrammar.Cut::cut).toList());
    }

    Controls controls(Controls usual) {
        var placed = sensor.map(offset -> usual.withSensor(offset, offset)).orElse(usual);
        return fan.map(mode -> placed.withFan(mode.fan())).orElse(placed);
    }

    private double dryingAbove(Thermostat thermostat) {
        return dry.orElse(thermostat.humidityLimit());
    }

    /** What is set, a phrase each; empty for nothing. */
    List<String> words(Thermostat thermostat, UnitSystem units) {
        var words = new ArrayList<String>();
        quiet.ifPresent(hours -> words.add("quiet from " + hours.from() + " to " + hours.to() + " h at "
                + percent(hours.share()) + " of the highest output or less"));
        if (step.isControlled() && dryingAbove(thermostat) < 1) {
            words.add("drying above " + percent(dryingAbove(thermostat)) + " relative humidity"
                    + (dry.isPresent() ? "" : " (from the home file)"));
        }
        frostGuard.ifPresent(guard ->
                words.add("heating below " + Figures.print(guard, UnitFamily.TEMPERATURE, units, 2) + " at any time"));
        cuts.forEach(cut -> words.add("no electricity from " + cut.words()));
        sensor.ifPresent(offset -> words.add("sensor reads " + (offset < 0 ? "" : "+")
                + Figures.print(offset, UnitFamily.TEMPERATURE_DIFFERENCE, units, 2) + " against the room"));
        fan.ifPresent(mode -> words.add("indoor fan " + mode.word().replace('-', ' ') + " while the compressor rests"));
        return words;
    }

    private static String percent(double share) {
        return Figures.decimals(PERCENT * share, 0) + " %";
    }
}
