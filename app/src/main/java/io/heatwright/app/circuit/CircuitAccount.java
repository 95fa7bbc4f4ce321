package io.heatwright.app.circuit;

import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.circuit.panel.PanelCheck;
import io.heatwright.circuit.year.CircuitYear;
import io.heatwright.circuit.year.Trips;
import io.heatwright.circuit.year.UsedLoad;
import java.util.Comparator;
import java.util.List;

/**
 * What is known of a circuit: the screen first, then what explains it.
 *
 * @param circuit as told
 * @param subject what was screened, as in "with the unit"
 * @param screen its verdict, which nothing below softens
 * @param today what the screen says of the things that are there today, before any new unit
 * @param watts highest power of the unit, W; NaN if none runs on this circuit
 * @param simulated whether the unit drew what a simulation of the room gave, not always the same
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
        boolean simulated,
        List<UsedLoad> loads,
        List<Case> cases,
        List<PanelCheck> panel) {

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
