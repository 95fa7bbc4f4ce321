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
 * @param watts power of the unit while it runs, W; NaN if none runs on this circuit
 * @param loads with their hours
 * @param cases the year, for each way in which things may be plugged in; the worst first
 * @param panel the service
 */
record CircuitAccount(
        Circuit circuit,
        String subject,
        ScreenResult screen,
        ScreenResult today,
        double watts,
        List<UsedLoad> loads,
        List<Case> cases,
        List<PanelCheck> panel) {

    private static final Comparator<Case> WORST_FIRST = Comparator.<Case>comparingInt(
                    one -> -one.year().certain().count())
            .thenComparingInt(one -> -one.year().possible().count())
            .thenComparingDouble(one -> -one.year().highest().amps());

    CircuitAccount {
        cases = cases.stream().sorted(WORST_FIRST).toList();
    }

    /**
     * One way of plugging things in.
     *
     * @param name what is on the circuit
     * @param year what the minutes say
     */
    record Case(String name, CircuitYear year) {
        Trips certain() {
            return year.certain();
        }

        Trips possible() {
            return year.possible();
        }
    }
}
