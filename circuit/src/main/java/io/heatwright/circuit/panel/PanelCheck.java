package io.heatwright.circuit.panel;

import io.heatwright.circuit.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether a service has room for a new unit, by one method. A screen, as that of the circuit; the local authority decides.
 *
 * @param method by which article
 * @param verdict passes, fails, or cannot tell
 * @param demand VA with the new unit; NaN if it cannot be told
 * @param limit VA that the service carries; NaN if unknown
 * @param missing what would have to be known, in the order of the file
 */
public record PanelCheck(PanelMethod method, Verdict verdict, double demand, double limit, List<PanelMissing> missing) {

    private static final double LIGHTING = 3;
    private static final double SQUARE_FOOT = 0.09290304;
    private static final double KITCHEN_AND_LAUNDRY = 3 * 1500;
    private static final double FIRST = 8000;
    private static final double REST_SHARE = 0.4;
    private static final double MEASURED_FACTOR = 1.25;

    /** What rounding may add without changing an answer, VA. */
    private static final double SLACK = 1e-6;

    /** Copies the list. */
    public PanelCheck {
        missing = List.copyOf(missing);
    }

    /**
     * Judges by both methods.
     *
     * @param panel the service
     * @param unit the new unit, VA, at least 0; empty if its nameplate is not known
     * @return one check a method
     */
    public static List<PanelCheck> all(ServicePanel panel, OptionalDouble unit) {
        return List.of(existingDwelling(panel, unit), measured(panel, unit));
    }

    /**
     * Judges by what is there [NEC 220.83(B)]: 3 VA a square foot, 1,500 VA for each of two kitchen circuits and the
     * laundry circuit, and all appliances; the first 8 kVA of it whole, the rest at 40 %; the larger of heating and
     * cooling whole. The new unit is taken to do both.
     *
     * @param panel the service
     * @param unit the new unit, VA, at least 0; empty if its nameplate is not known
     * @return the check
     */
    public static PanelCheck existingDwelling(ServicePanel panel, OptionalDouble unit) {
        var missing = new ArrayList<PanelMissing>();
        need(panel.service(), PanelMissing.SERVICE, missing);
        need(panel.floorArea(), PanelMissing.FLOOR_AREA, missing);
        if (panel.appliances().isEmpty()) {
            missing.add(PanelMissing.APPLIANCES);
        }
        need(panel.heating(), PanelMissing.HEATING, missing);
        need(panel.cooling(), PanelMissing.COOLING, missing);
        need(unit, PanelMissing.NEW_UNIT, missing);
        double general = LIGHTING * known(panel.floorArea()) / SQUARE_FOOT + KITCHEN_AND_LAUNDRY;
        for (var appliance : panel.appliances().orElse(List.of())) {
            general += appliance.watts();
        }
        double reduced = Math.min(general, FIRST) + REST_SHARE * Math.max(0, general - FIRST);
        double rooms = Math.max(known(panel.heating()), known(panel.cooling())) + known(unit);
        return judged(PanelMethod.EXISTING_DWELLING, panel, reduced + rooms, missing);
    }

    /**
     * Judges by the highest power of a year [NEC 220.87]: 1.25 times that, and the new unit whole. Whatever the unit
     * replaces stays counted.
     *
     * @param panel the service
     * @param unit the new unit, VA, at least 0; empty if its nameplate is not known
     * @return the check
     */
    public static PanelCheck measured(ServicePanel panel, OptionalDouble unit) {
        var missing = new ArrayList<PanelMissing>();
        need(panel.service(), PanelMissing.SERVICE, missing);
        need(panel.measuredPeak(), PanelMissing.MEASURED_PEAK, missing);
        need(unit, PanelMissing.NEW_UNIT, missing);
        return judged(
                PanelMethod.MEASURED, panel, MEASURED_FACTOR * known(panel.measuredPeak()) + known(unit), missing);
    }

    private static PanelCheck judged(
            PanelMethod method, ServicePanel panel, double demand, List<PanelMissing> missing) {
        double limit = known(panel.service()) * panel.volts();
        if (!missing.isEmpty()) {
            return new PanelCheck(method, Verdict.CANNOT_TELL, Double.NaN, limit, missing);
        }
        var verdict = demand <= limit + SLACK ? Verdict.PASSES : Verdict.FAILS;
        return new PanelCheck(method, verdict, demand, limit, missing);
    }

    private static void need(OptionalDouble figure, PanelMissing what, List<PanelMissing> missing) {
        if (figure.isEmpty()) {
            missing.add(what);
        }
    }

    private static double known(OptionalDouble figure) {
        return figure.orElse(Double.NaN);
    }
}
