package io.heatwright.planner.candidate;

import io.heatwright.circuit.ScreenResult;
import io.heatwright.planner.situation.Situations;
import io.heatwright.planner.terms.Threshold;
import io.heatwright.planner.terms.Verdict;
import io.heatwright.planner.trial.Outcome;
import io.heatwright.planner.trial.Outcomes;

/**
 * From outcomes to a verdict, by the limits of {@link Threshold}. First whether the unit carries the room, then whether it
 * is too big for it, then whether the circuit takes it, and last how sure all this is.
 */
public final class Judgement {
    private final Situations situations;
    private final boolean borrowed;

    /**
     * Makes the judge of one plan.
     *
     * @param situations the room
     * @param borrowed whether the weather is borrowed from a station in doubt
     */
    public Judgement(Situations situations, boolean borrowed) {
        this.situations = situations;
        this.borrowed = borrowed;
    }

    /**
     * Judges one unit.
     *
     * @param outcomes of the worse end
     * @param assumed whether its performance is assumed
     * @param screen what the circuit's screen said
     * @return the verdict
     */
    public Verdict of(Outcomes outcomes, boolean assumed, ScreenResult screen) {
        if (!carries(outcomes.likely())) {
            return share(outcomes.likely()) >= Threshold.HELPER_SHARE.value()
                    ? Verdict.HELPER_ONLY
                    : Verdict.DOES_NOT_FIT;
        }
        if (cyclesTooMuch(outcomes.likely())) {
            return Verdict.TOO_BIG;
        }
        return switch (screen.verdict()) {
            case FAILS ->
                screen.newCircuit().isPresent() && needsWiring(screen)
                        ? Verdict.NEEDS_NEW_CIRCUIT
                        : Verdict.FITS_NOT_OUTLET;
            case CANNOT_TELL -> Verdict.LIKELY_FITS;
            case PASSES -> sure(outcomes, assumed) ? Verdict.FITS : Verdict.LIKELY_FITS;
        };
    }

    /** A wired unit, or one for another voltage, cannot use the outlet that is there whatever else is unplugged. */
    private static boolean needsWiring(ScreenResult screen) {
        return screen.deciding()
                .map(rule -> switch (rule.rule()) {
                    case VOLTAGE_MATCHES, OWN_CIRCUIT, MINIMUM_AMPACITY, MAXIMUM_BREAKER, PLUG_FITS_OUTLET -> true;
                    default -> false;
                })
                .orElse(false);
    }

    private boolean sure(Outcomes outcomes, boolean assumed) {
        return !assumed
                && !borrowed
                && carries(outcomes.tight())
                && carries(outcomes.leaky())
                && warmInSpell(outcomes.likely())
                && warmInSpell(outcomes.leaky());
    }

    /** In the ten-year spell the room stays at a healthy temperature, counting no output that nobody published. */
    private boolean warmInSpell(Outcome outcome) {
        return !situations.likely().wantsHeat() || !(outcome.spellMinimum() < Threshold.COLD_SPELL_ROOM.value());
    }

    private boolean carries(Outcome outcome) {
        return warm(outcome) && outcome.hotHours() <= Threshold.HOT_HOURS.value();
    }

    private boolean warm(Outcome outcome) {
        return !situations.likely().wantsHeat() || outcome.coldHours() <= Threshold.COLD_HOURS.value();
    }

    private boolean cyclesTooMuch(Outcome outcome) {
        return outcome.belowMinimumShare() > Threshold.BELOW_MINIMUM_SHARE.value()
                && outcome.startsPerHour() > Threshold.STARTS_PER_HOUR.value();
    }

    private double share(Outcome outcome) {
        var needed = situations.likely().wantsHeat()
                ? situations.likely().heatNeeded()
                : situations.likely().coolingNeeded();
        var given = situations.likely().wantsHeat() ? outcome.heat() : outcome.cooling();
        return needed > 0 ? given / needed : 1;
    }
}
