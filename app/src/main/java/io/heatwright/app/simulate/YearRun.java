package io.heatwright.app.simulate;

import io.heatwright.planner.terms.Threshold;
import io.heatwright.simulation.ControlledRun;
import io.heatwright.simulation.Margins;
import io.heatwright.simulation.RecordedYear;

/** A year of one system in the room, counted by the plan's margins. */
final class YearRun {
    private static final Margins MARGINS =
            new Margins(Threshold.COLD_MARGIN.value(), Threshold.HOT_MARGIN.value(), Threshold.DAMP.value());

    private YearRun() {}

    static RecordedYear of(SimulatedRoom room, Entrant entrant) {
        return ControlledRun.recorded(
                room.year(),
                room.setpoints(),
                entrant.equipment(),
                room.habits().controls(entrant.controls()),
                room.habits().habits(room.room().thermostat()),
                MARGINS);
    }
}
