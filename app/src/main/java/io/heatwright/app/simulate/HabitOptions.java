package io.heatwright.app.simulate;

import io.heatwright.app.output.StepChoice;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for what people set on a unit beside temperatures, and what befalls it. */
final class HabitOptions {

    @Option(
            names = "--quiet",
            paramLabel = "HOURS SHARE",
            description =
                    "Hours in which the unit may not run fast, and the share of its highest output that it may give"
                            + " then, such as \"22-7 60%%\". Local standard time.")
    private Optional<String> quiet = Optional.empty();

    @Option(
            names = "--dry",
            paramLabel = "SHARE",
            description = "Relative humidity above which a unit that cools dries the room, such as 55%%. Default: the"
                    + " thermostat's humidity in the home file.")
    private Optional<String> dry = Optional.empty();

    @Option(
            names = "--frost-guard",
            paramLabel = "TEMP",
            description = "Room temperature below which the unit heats though heating is off, such as 8C or 46F.")
    private Optional<String> frostGuard = Optional.empty();

    @Option(
            names = "--power-cut",
            paramLabel = "WHEN",
            description = "No electricity from a day and hour on, for so long, such as \"01-20 18:00 6h\". May be given"
                    + " several times.")
    private List<String> powerCuts = List.of();

    @Option(
            names = "--sensor",
            paramLabel = "OFFSET",
            description =
                    "What the unit's sensor reads above the room's air while it runs, such as +1.5K for a head under a warm"
                            + " ceiling, or -1K.")
    private Optional<String> sensor = Optional.empty();

    @Option(
            names = "--fan",
            paramLabel = "MODE",
            converter = FanChoice.Reading.class,
            description =
                    "What the indoor fan does in cooling while the compressor rests: stops or blows-on. Default: as"
                            + " usual for its kind.")
    private Optional<FanChoice> fan = Optional.empty();

    /** Whether any habit was set. */
    boolean isAsked() {
        return quiet.isPresent()
                || dry.isPresent()
                || frostGuard.isPresent()
                || !powerCuts.isEmpty()
                || sensor.isPresent()
                || fan.isPresent();
    }

    /** Judges them before anything is run. */
    ChosenHabits read(StepChoice step) {
        return new ChosenHabits(
                quiet.map(HabitGrammar::quiet),
                dry.map(HabitGrammar::dry),
                frostGuard.map(HabitGrammar::frostGuard),
                powerCuts.stream().map(HabitGrammar::powerCut).toList(),
                sensor.map(HabitGrammar::sensor),
                fan,
                step);
    }
}
