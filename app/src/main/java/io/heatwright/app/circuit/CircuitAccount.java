package io.heatwright.app.circuit;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.circuit.panel.PanelCheck;
import io.heatwright.circuit.year.CircuitYear;
import io.heatwright.circuit.year.Trips;
import io.heatwright.circuit.year.UsedLoad;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is known of a circuit: the screen first, then what explains it.
 *
 * @param circuit as told
 * @param subject what was screened, as in "with the unit"
 * @param screen its verdict, which nothing below softens
 * @param today what the screen says of the things that are there today, before any new unit
 * @param watts highest power of the unit, W; NaN if none runs on this circuit
 * @param simulatedStep length of the steps whose mean power a simulation gave, s; empty for a steady power
 * @param loads with their hours
 * @param cases the year, for each way in which things may be plugged in; the worst first
 * @param panel the service
 */
public record CircuitAccount(
        Circuit circuit,
        String subject,
        ScreenResult screen,
        ScreenResult today,
        double watts,
        OptionalInt simulatedStep,
        List<UsedLoad> loads,
        List<Case> cases,
        List<PanelCheck> panel) {

    /** Steps longer than this hide what the unit draws within them, s. */
    private static final int MINUTE = 60;

    /** Whether the unit's power is a mean over more than a minute, so that its minutes may be higher. */
    boolean hidesMinutes() {
        return simulatedStep.isPresent() && simulatedStep.getAsInt() > MINUTE;
    }

    private static final Comparator<Case> WORST_FIRST = Comparator.<Case>comparingInt(
                    one -> -one.year().certain().count())
            .thenComparingInt(one -> -one.year().possible().count())
            .thenComparingDouble(one -> -one.year().highest().amps());

    /** Puts the worst case first. */
    public CircuitAccount {
        loads = List.copyOf(loads);
        panel = List.copyOf(panel);
        cases = cases.stream().sorted(WORST_FIRST).toList();
    }

    /**
     * Returns the worst year.
     *
     * @return the first of the cases
     */
    public CircuitYear worst() {
        return cases.get(0).year();
    }

    /**
     * One way of plugging things in.
     *
     * @param name what is on the circuit
     * @param year what the minutes say
     */
    public record Case(String name, CircuitYear year) {
        /**
         * What must open the breaker.
         *
         * @return the trips of the slowest breaker that the standard allows
         */
        public Trips certain() {
            return year.certain();
        }

        /**
         * What may open the breaker.
         *
         * @return the trips of the quickest
         */
        public Trips possible() {
            return year.possible();
        }
    }
}
