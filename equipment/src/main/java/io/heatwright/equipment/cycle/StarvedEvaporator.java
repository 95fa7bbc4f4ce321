package io.heatwright.equipment.cycle;

/**
 * A unit whose expansion valve is stuck too far closed. The valve passes what its opening and the pressures let through, as the
 * square root of density times pressure difference; the evaporator fills only as far as that goes, and the rest of it holds gas.
 * The share that holds gas is sought at which the compressor moves what the valve passes.
 */
public final class StarvedEvaporator {

    private static final double MOST_STARVED = 0.98;
    private static final double BALANCED = 1e-8;

    private StarvedEvaporator() {}

    /**
     * Finds the steady state.
     *
     * @param sound the unit with a valve that works
     * @param circuit the unit
     * @param opening of the valve over what it should be there, above 0 to 1
     * @return the steady state
     * @throws CycleImpossible if there is none: the low pressure falls until a protection stops the compressor
     */
    public static CycleRun run(CycleRun sound, RefrigerantCircuit circuit, double opening) {
        if (opening >= 1) {
            return sound;
        }
        double coefficient = opening * sound.flow() / driving(sound);
        double most = surplus(sound, circuit, MOST_STARVED, coefficient);
        if (most > 0) {
            throw empty();
        }
        double whole = sound.flow() - coefficient * driving(sound);
        double starved =
                Root.between(share -> surplus(sound, circuit, share, coefficient), 0, whole, MOST_STARVED, most);
        var run = at(sound, circuit, starved);
        // Where the cycle ends before the valve and the compressor agree, the bracket closes on that edge instead of a
        // root.
        if (Math.abs(run.flow() - coefficient * driving(run)) > BALANCED * sound.flow()) {
            throw empty();
        }
        return run;
    }

    private static CycleImpossible empty() {
        return new CycleImpossible(
                CycleImpossible.Reason.EVAPORATOR_TOO_SMALL,
                "The valve lets so little through that the evaporator runs empty: the gas would leave the compressor too"
                        + " hot, or the low pressure stop it.");
    }

    /** Flow of the compressor beyond what the valve passes, kg/s; below any where the compressor cannot run at all. */
    private static double surplus(CycleRun sound, RefrigerantCircuit circuit, double starved, double coefficient) {
        try {
            var run = at(sound, circuit, starved);
            return run.flow() - coefficient * driving(run);
        } catch (CycleImpossible impossible) {
            return Double.NEGATIVE_INFINITY;
        }
    }

    private static CycleRun at(CycleRun sound, RefrigerantCircuit circuit, double starved) {
        return CycleSolver.run(
                circuit, sound.mode(), sound.surroundings(), sound.drive(), Impairments.NONE.circuit(starved, 0, 0));
    }

    private static double driving(CycleRun run) {
        var before = run.at(Place.CONDENSER_OUTLET);
        double difference = before.pressure() - run.at(Place.EVAPORATOR_INLET).pressure();
        return Math.sqrt(before.density() * difference);
    }
}
