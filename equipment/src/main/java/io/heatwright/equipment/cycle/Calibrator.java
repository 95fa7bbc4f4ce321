package io.heatwright.equipment.cycle;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Speed;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidState;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the circuit that stands behind published heating points. For given coils every point says what its compressor must have
 * done ({@link ImpliedCycle}). Sought are the two coils' conductances and the compressor's two losses with which the compressor
 * law gives the published powers best, in the sense of least squares of logarithms. Few points cannot tell four numbers, so each
 * is also drawn to what is usual for its class, with the spread that class has: a fit to the points where they speak, the usual
 * figure where they do not. The usual figures and spreads are ours, from memory, and the same for every product.
 */
final class Calibrator {

    /** Air flow of an indoor coil, kg/s per W of nominal heat: 400 cfm per ton [oshpxml]. */
    static final double INDOOR_FLOW = 400 * 4.719474e-4 * 1.2 / 3516.853;

    /** Air flow of an outdoor coil over that of the indoor coil: usual for small splits, from memory. */
    static final double OUTDOOR_OVER_INDOOR = 3;

    /** Power of an indoor fan, W per kg/s: 0.07 W per cfm [oshpxml]. */
    static final double INDOOR_FAN = 0.07 / (4.719474e-4 * 1.2);

    /** Isentropic over electric power that no compressor of this size exceeds: from memory. */
    static final double BEST_COMPRESSOR = 0.85;

    private static final double LEAST_NOMINAL_SHARE = 0.65;
    private static final double BRITISH = 3.412142;
    private static final double TON = 12_000;
    private static final double SMALL = 1.5 * TON;

    private static final double USUAL_INDOOR_UNITS = 1.6;
    private static final double USUAL_OUTDOOR_UNITS = 1.4;
    private static final double USUAL_PROPORTIONAL_LOSS = 0.40;
    private static final double LEAST_PROPORTIONAL_LOSS = 0.06;
    private static final double USUAL_FRICTION = 100_000;
    private static final double LEAKAGE = 0.03;
    private static final double SHELL_LOSS = 0.05;

    private static final double SPREAD_OF_COIL = 0.4;
    private static final double SPREAD_OF_FLOW = 0.2;
    private static final double SPREAD_OF_LOSS = 0.4;
    private static final double SPREAD_OF_FRICTION = 0.7;
    private static final double IMPOSSIBLE = 1e4;
    private static final double EXCESS = 10;
    private static final double FIRST_STEP = 0.2;
    private static final int STEPS = 600;
    private static final int NUMBERS = 5;

    private final Fluid fluid;
    private final List<CalibrationPoint> points;
    private final double nominal;
    private final FluidState state;

    Calibrator(Fluid fluid, List<CalibrationPoint> points, double nominal, double highest) {
        this.fluid = fluid;
        this.points = points;
        this.nominal = Math.max(nominal, LEAST_NOMINAL_SHARE * highest);
        state = fluid.state();
    }

    /** Share of the design air flow at which a unit runs its fans: ours, from memory. */
    static double airShare(Speed speed) {
        return speed == Speed.MINIMUM ? 0.5 : 1;
    }

    /** The circuit that fits best. */
    RefrigerantCircuit circuit() {
        var best = NelderMead.minimum(this::misfit, new double[NUMBERS], FIRST_STEP, STEPS);
        var coils = circuit(best);
        return new RefrigerantCircuit(
                fluid, coils.indoor(), coils.outdoor(), law(best, largest(implied(coils))), coils.settings());
    }

    /** The circuit that is usual for the nominal capacity. */
    RefrigerantCircuit usual(double fullDisplacement) {
        var coils = circuit(new double[NUMBERS]);
        return new RefrigerantCircuit(
                fluid, coils.indoor(), coils.outdoor(), law(new double[NUMBERS], fullDisplacement), coils.settings());
    }

    private static double largest(List<ImpliedCycle> cycles) {
        double largest = 0;
        for (var cycle : cycles) {
            largest = cycle.violation() > 0 ? largest : Math.max(largest, cycle.displacement());
        }
        return largest > 0 ? largest : 1;
    }

    List<ImpliedCycle> implied(RefrigerantCircuit circuit) {
        var list = new ArrayList<ImpliedCycle>();
        for (var point : points) {
            list.add(ImpliedCycle.of(point, circuit, airShare(point.speed()), state));
        }
        return list;
    }

    /** The circuit whose four numbers stand a number of spreads from the usual ones; its compressor's size is still open. */
    private RefrigerantCircuit circuit(double[] spreads) {
        double indoorFlow = INDOOR_FLOW * nominal * Elementary.exp(SPREAD_OF_FLOW * spreads[4]);
        double outdoorFlow = OUTDOOR_OVER_INDOOR * indoorFlow;
        double heat = MoistAir.SPECIFIC_HEAT_OF_DRY_AIR;
        double indoorUnits = USUAL_INDOOR_UNITS * Elementary.exp(SPREAD_OF_COIL * spreads[0]);
        double outdoorUnits = USUAL_OUTDOOR_UNITS * Elementary.exp(SPREAD_OF_COIL * spreads[1]);
        return new RefrigerantCircuit(
                fluid,
                new Coil(indoorUnits * indoorFlow * heat, indoorFlow, INDOOR_FAN * indoorFlow),
                new Coil(outdoorUnits * outdoorFlow * heat, outdoorFlow, outdoorFan(nominal)),
                law(spreads, 1),
                CircuitSettings.USUAL);
    }

    private static CompressorLaw law(double[] spreads, double fullDisplacement) {
        double proportional = USUAL_PROPORTIONAL_LOSS * Elementary.exp(SPREAD_OF_LOSS * spreads[2]);
        double friction = USUAL_FRICTION * Elementary.exp(SPREAD_OF_FRICTION * spreads[3]);
        return new CompressorLaw(
                Math.max(LEAST_PROPORTIONAL_LOSS, proportional), friction, fullDisplacement, LEAKAGE, SHELL_LOSS);
    }

    /** Power of an outdoor fan, W, by nominal heat in W [oshpxml]. */
    private static double outdoorFan(double nominal) {
        double heat = nominal * BRITISH;
        return heat > SMALL ? 44.348 * heat / TON + 62.452 : 128.974 * heat / SMALL;
    }

    private double misfit(double[] spreads) {
        var cycles = implied(circuit(spreads));
        var law = law(spreads, largest(cycles));
        double sum = 0;
        for (double spread : spreads) {
            sum += spread * spread;
        }
        for (var cycle : cycles) {
            if (cycle.violation() > 0) {
                sum += IMPOSSIBLE * (1 + cycle.violation());
                continue;
            }
            double off =
                    Elementary.log(cycle.powerRatio(law)) / doubt(cycle.point().speed());
            double excess = Math.max(0, cycle.isentropicPower() / cycle.compressorPower() - BEST_COMPRESSOR)
                    / doubt(cycle.point().speed());
            sum += off * off + EXCESS * excess * excess;
        }
        return sum;
    }

    /** How well a point can be known, as a share of its power: the lowest speed worst, because fans and electronics count. */
    private static double doubt(Speed speed) {
        return switch (speed) {
            case MAXIMUM -> 0.08;
            case RATED -> 0.10;
            case MINIMUM -> 0.30;
        };
    }
}
