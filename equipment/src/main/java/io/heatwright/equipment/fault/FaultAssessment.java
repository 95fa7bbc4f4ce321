package io.heatwright.equipment.fault;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Speed;
import io.heatwright.equipment.cycle.Calibration;
import io.heatwright.equipment.cycle.CycleImpossible;
import io.heatwright.equipment.cycle.CycleRun;
import io.heatwright.equipment.cycle.CycleSolver;
import io.heatwright.equipment.cycle.Impairments;
import io.heatwright.equipment.cycle.StarvedEvaporator;
import io.heatwright.equipment.cycle.Surroundings;
import io.heatwright.equipment.fault.FaultOutcome.Effect;
import io.heatwright.equipment.fault.FaultOutcome.NotKnown;
import io.heatwright.equipment.fault.FaultOutcome.Stops;
import java.util.function.Supplier;

/**
 * What faults do to a calibrated unit at one condition and one compressor speed. Where a regression was published for a fault it
 * is used as it is, and only within its range; elsewhere the cycle runs again with changed parts.
 */
public final class FaultAssessment {

    /** Air that still moves past a coil whose fan stands, over the fan's: a choice of ours. */
    public static final double STILL_AIR = 0.05;

    private static final String CYCLE = "the unit's calibrated cycle at the same compressor speed";

    private final Calibration unit;
    private final CycleRun sound;

    private FaultAssessment(Calibration unit, CycleRun sound) {
        this.unit = unit;
        this.sound = sound;
    }

    /**
     * Prepares a condition.
     *
     * @param unit as calibrated
     * @param mode heat or cool
     * @param speed of the compressor, which no fault changes
     * @param surroundings air at both coils
     * @return the assessment
     * @throws CycleImpossible if even the sound unit cannot run there
     */
    public static FaultAssessment at(Calibration unit, Mode mode, Speed speed, Surroundings surroundings) {
        return new FaultAssessment(unit, unit.run(mode, speed, surroundings, Impairments.NONE));
    }

    /**
     * Returns the unit without fault.
     *
     * @return its steady state
     */
    public CycleRun sound() {
        return sound;
    }

    /**
     * Says what a fault does.
     *
     * @param fault what is wrong
     * @return an effect, that the unit stops, or that nothing is known here
     */
    public FaultOutcome of(Fault fault) {
        double severity = fault.severity();
        double still = 1 - severity * (1 - STILL_AIR);
        var none = Impairments.NONE;
        return switch (fault.kind()) {
            case UNDERCHARGE -> charge(fault, -severity);
            case OVERCHARGE -> charge(fault, severity);
            case DIRTY_FILTER -> airflow(fault, 1 - severity);
            case SENSOR_OFFSET ->
                new Effect(fault, 1, 1, -severity, FaultBasis.ASSUMED, "the control follows its sensor");
            case STUCK_REVERSING_VALVE -> stuck(fault);
            case STUCK_EXPANSION_VALVE ->
                outcome(fault, () -> StarvedEvaporator.run(sound, unit.circuit(), 1 - severity));
            case BLOCKED_OUTDOOR_COIL -> impaired(fault, none.outdoor(1 - severity, 1 - severity, 1));
            case FAILED_OUTDOOR_FAN -> impaired(fault, none.outdoor(still, 1, 1 - severity));
            case FAILED_INDOOR_FAN -> indoorFan(fault, still);
            case ICED_COIL ->
                sound.mode() == Mode.HEAT
                        ? impaired(fault, none.outdoor(1 - severity, 1 - severity, 1))
                        : impaired(fault, none.indoor(1 - severity, 1 - severity, 1));
            case LEAKING_REVERSING_VALVE -> impaired(fault, none.circuit(0, severity, 0));
            case WORN_COMPRESSOR -> impaired(fault, none.circuit(0, 0, severity));
        };
    }

    private FaultOutcome charge(Fault fault, double deviation) {
        double indoor = sound.surroundings().indoorTemperature();
        double outdoor = sound.surroundings().outdoorTemperature();
        var objection = ChargeRegression.objection(sound.mode(), indoor, outdoor);
        if (objection.isPresent()) {
            return new NotKnown(fault, objection.get());
        }
        return new Effect(
                fault,
                ChargeRegression.capacity(sound.mode(), deviation, indoor, outdoor),
                ChargeRegression.power(sound.mode(), deviation, indoor, outdoor),
                0,
                FaultBasis.PUBLISHED_REGRESSION,
                ChargeRegression.SOURCE);
    }

    private FaultOutcome airflow(Fault fault, double flow) {
        double capacity = AirflowCurves.capacity(sound.mode(), flow);
        return new Effect(
                fault,
                capacity,
                capacity * AirflowCurves.inputRatio(sound.mode(), flow),
                0,
                FaultBasis.PUBLISHED_REGRESSION,
                AirflowCurves.SOURCE);
    }

    /**
     * As long as half of the air flows, the published curves hold. Below that the cycle only tells whether the unit stops: its own
     * figures would not join the curves, and in heating it counts the compressor's waste as heat.
     */
    private FaultOutcome indoorFan(Fault fault, double flow) {
        if (flow >= AirflowCurves.LEAST_FLOW) {
            return airflow(fault, flow);
        }
        var beyond = impaired(fault, Impairments.NONE.indoor(flow, 1, 1 - fault.severity()));
        return beyond instanceof Stops ? beyond : new NotKnown(fault, AirflowCurves.RANGE);
    }

    /** The unit does the opposite of what is asked for: that is no capacity at all. */
    private FaultOutcome stuck(Fault fault) {
        boolean isStuck = fault.severity() > 0;
        return new Effect(
                fault, isStuck ? 0 : 1, 1, 0, FaultBasis.ASSUMED, "in the other mode nothing serves the one asked for");
    }

    private FaultOutcome impaired(Fault fault, Impairments impairments) {
        return outcome(
                fault,
                () -> CycleSolver.run(unit.circuit(), sound.mode(), sound.surroundings(), sound.drive(), impairments));
    }

    private FaultOutcome outcome(Fault fault, Supplier<CycleRun> cycle) {
        try {
            var run = cycle.get();
            return new Effect(
                    fault,
                    Math.max(0, run.capacity()) / sound.capacity(),
                    run.power() / sound.power(),
                    0,
                    FaultBasis.DERIVED_FROM_CYCLE,
                    CYCLE);
        } catch (CycleImpossible impossible) {
            return new Stops(fault, impossible.reason(), impossible.sentence());
        }
    }
}
