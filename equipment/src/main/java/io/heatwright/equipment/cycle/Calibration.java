package io.heatwright.equipment.cycle;

import io.heatwright.climate.Elementary;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.cycle.CycleImpossible.Reason;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidState;
import java.util.ArrayList;
import java.util.List;

/**
 * A circuit that stands behind the published heating points of a unit, and how fast it runs. At each speed the displacement is
 * linear in outdoor temperature between the points and held beyond them; so is the factor that takes the compressor law to the
 * power of the points. The points therefore come out as they were given, and everything else is derived. Cooling points size the
 * compressor's speed in cooling and have no say in the circuit.
 */
public final class Calibration {

    /** Isentropic over electric power beyond which a point is no compressor's: a choice of ours, above the best known. */
    public static final double NO_COMPRESSOR = 0.90;

    /** Temperature of the gas that leaves a compressor beyond which a point is no compressor's, °C: from memory. */
    public static final double HOTTEST_GAS = 180;

    private static final double SAME = 0.3;

    private final RefrigerantCircuit circuit;
    private final List<CalibratedPoint> points;
    private final List<CalibrationPoint> leftOut;

    private Calibration(RefrigerantCircuit circuit, List<CalibratedPoint> points, List<CalibrationPoint> leftOut) {
        this.circuit = circuit;
        this.points = List.copyOf(points);
        this.leftOut = List.copyOf(leftOut);
    }

    /**
     * Calibrates a unit.
     *
     * @param fluid what circulates
     * @param data its points
     * @return the calibrated unit; without cooling if no circuit can do what the cooling points say
     * @throws CycleImpossible if no circuit with usual coils can do what was published in heating
     */
    public static Calibration of(Fluid fluid, CalibrationData data) {
        double highest = 0;
        for (var point : data.heating()) {
            highest = Math.max(highest, point.capacity());
        }
        var circuit = new Calibrator(fluid, data.heating(), data.nominal(), highest).circuit();
        var found = new ArrayList<CalibratedPoint>();
        var leftOut = new ArrayList<CalibrationPoint>();
        var state = fluid.state();
        for (var point : data.heating()) {
            boolean needed = point.speed() == data.fastest();
            read(point, circuit, state, needed, found, leftOut);
        }
        for (var point : data.cooling()) {
            read(point, circuit, state, false, found, leftOut);
        }
        return new Calibration(circuit, found, leftOut);
    }

    private static void read(
            CalibrationPoint point,
            RefrigerantCircuit circuit,
            FluidState state,
            boolean needed,
            List<CalibratedPoint> found,
            List<CalibrationPoint> leftOut) {
        var cycle = ImpliedCycle.of(point, circuit, Calibrator.airShare(point.speed()), state);
        if (cycle.violation() == 0
                && cycle.isentropicEfficiency() <= NO_COMPRESSOR
                && cycle.dischargeTemperature(state) <= HOTTEST_GAS) {
            found.add(CalibratedPoint.of(cycle, circuit.compressor()));
        } else if (needed) {
            throw new CycleImpossible(
                    Reason.BEYOND_COMPRESSOR,
                    "No cycle with usual coils gives " + Math.round(point.capacity()) + " W from "
                            + Math.round(point.power()) + " W at "
                            + Elementary.rint(point.outdoorTemperature() * 10) / 10
                            + " °C outdoors.");
        } else {
            leftOut.add(point);
        }
    }

    /**
     * Returns the circuit.
     *
     * @return as calibrated
     */
    public RefrigerantCircuit circuit() {
        return circuit;
    }

    /**
     * Returns what each point says.
     *
     * @return heating points in the order given, then cooling points
     */
    public List<CalibratedPoint> points() {
        return points;
    }

    /**
     * Returns points that no cycle with these coils can do, such as a lowest speed whose fans are not told apart.
     *
     * @return points that nothing was built on
     */
    public List<CalibrationPoint> leftOut() {
        return leftOut;
    }

    /**
     * Says whether a speed can be run.
     *
     * @param mode heat or cool
     * @param speed of the compressor
     * @return false if no point of it was given
     */
    public boolean runs(Mode mode, Speed speed) {
        return end(mode, speed, true) >= 0;
    }

    /**
     * Returns how the unit runs at a speed.
     *
     * @param mode heat or cool
     * @param speed one that {@link #runs}
     * @param outdoorTemperature dry bulb, °C
     * @return displacement, air share and correction
     */
    public Drive drive(Mode mode, Speed speed, double outdoorTemperature) {
        int cold = end(mode, speed, true);
        int warm = end(mode, speed, false);
        if (cold < 0) {
            throw new IllegalArgumentException("No point of this speed was given.");
        }
        var from = points.get(cold);
        var to = points.get(warm);
        double start = from.point().outdoorTemperature();
        double span = to.point().outdoorTemperature() - start;
        double share = span < SAME ? 0 : Math.max(0, Math.min(1, (outdoorTemperature - start) / span));
        return new Drive(
                from.displacement() + share * (to.displacement() - from.displacement()),
                Calibrator.airShare(speed),
                from.powerCorrection() + share * (to.powerCorrection() - from.powerCorrection()));
    }

    /** Place of the coldest or warmest point of a speed; below 0 if there is none. */
    private int end(Mode mode, Speed speed, boolean coldest) {
        int end = -1;
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i).point();
            if (point.mode() == mode && point.speed() == speed) {
                double beyond = end < 0
                        ? 1
                        : point.outdoorTemperature() - points.get(end).point().outdoorTemperature();
                end = end < 0 || (coldest ? beyond < 0 : beyond > 0) ? i : end;
            }
        }
        return end;
    }

    /**
     * Predicts the steady state.
     *
     * @param mode heat or cool
     * @param speed one that {@link #runs}
     * @param surroundings air at both coils
     * @param impairments what is wrong
     * @return the steady state
     * @throws CycleImpossible if there is none
     */
    public CycleRun run(Mode mode, Speed speed, Surroundings surroundings, Impairments impairments) {
        var drive = drive(mode, speed, surroundings.outdoorTemperature());
        return CycleSolver.run(circuit, mode, surroundings, drive, impairments);
    }
}
