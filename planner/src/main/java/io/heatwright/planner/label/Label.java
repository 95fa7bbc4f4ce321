package io.heatwright.planner.label;

import io.heatwright.circuit.Answer;
import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.CircuitScreen;
import io.heatwright.home.HomeRoom;
import io.heatwright.planner.situation.Situation;
import io.heatwright.planner.situation.Situations;
import io.heatwright.planner.terms.Threshold;

/**
 * What a label must say to suit the room, whoever made the unit.
 *
 * @param heatAt17F heat that the label must give at −8.3 °C (17 °F) for the typical room, W; 0 when no heat is wanted
 * @param leakyHeatAt17F the same for the leaky room, W
 * @param lowestOutput most that its lowest heating output at 8.3 °C (47 °F) may be, W: the typical room's need there; NaN
 *     when no heat is wanted
 * @param current most that its nameplate may draw, A
 * @param noise loudest indoor level, dB(A); NaN where nobody sleeps
 * @param cooling least cooling, W; 0 when none is wanted
 * @param areaChartCooling what the area chart of room air conditioners would say, W
 */
public record Label(
        double heatAt17F,
        double leakyHeatAt17F,
        double lowestOutput,
        double current,
        double noise,
        double cooling,
        double areaChartCooling) {

    /** Outdoor temperature of the cold figure on labels, 17 °F, °C. */
    public static final double COLD_LABEL_TEMPERATURE = (17 - 32) / 1.8;

    /** Outdoor temperature of the rating point, 47 °F, °C. */
    public static final double MILD_LABEL_TEMPERATURE = (47 - 32) / 1.8;

    /**
     * Fall of a cold-climate mini-split's highest output per kelvin below 17 °F: median of 5 °F over 17 °F is 0.871 over
     * 6.67 K (126 units, NEEP 2018).
     */
    private static final double FALL_BELOW = (1 - 0.871) / (12 / 1.8);

    /** Rise per kelvin above 17 °F: median of 17 °F over 47 °F is 0.624 over 16.7 K (same list). */
    private static final double RISE_ABOVE = (1 / 0.624 - 1) / (30 / 1.8);

    /**
     * Reckons the label for a room.
     *
     * @param situations the room in its versions
     * @param circuit with the loads that stay on it
     * @param winterDesign heating design temperature, °C
     * @return what to look for
     */
    public static Label of(Situations situations, Circuit circuit, double winterDesign) {
        var likely = situations.likely();
        var room = likely.room();
        return new Label(
                likely.loads().heating() / outputRelativeToLabel(winterDesign),
                situations.leaky().loads().heating() / outputRelativeToLabel(winterDesign),
                lowestOutput(likely, winterDesign),
                CircuitScreen.largestUnitCurrent(circuit),
                room.sleeps() == Answer.NO ? Double.NaN : Threshold.BEDROOM_NOISE.value(),
                likely.loads().coolingTotal(),
                areaChart(room));
    }

    /** Highest output at an outdoor temperature over that at 17 °F, for a typical unit. */
    private static double outputRelativeToLabel(double outdoors) {
        var above = outdoors - COLD_LABEL_TEMPERATURE;
        return above >= 0 ? 1 + RISE_ABOVE * above : Math.max(0.3, 1 + FALL_BELOW * above);
    }

    /** On the straight line from the design load to nothing at the setpoint, without sun and gains. */
    private static double lowestOutput(Situation room, double winterDesign) {
        var setpoint = room.room().thermostat().warmestHeating();
        var share = (setpoint - MILD_LABEL_TEMPERATURE) / (setpoint - winterDesign);
        return room.wantsHeat() ? Math.max(0, Math.min(1, share)) * room.loads().heating() : Double.NaN;
    }

    private static double areaChart(HomeRoom room) {
        return AreaChart.cooling(room.floorArea(), room.people(), room.kitchen());
    }
}
