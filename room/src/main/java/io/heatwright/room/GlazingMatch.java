package io.heatwright.room;

import io.heatwright.room.Glazing.Gap;
import io.heatwright.room.Glazing.Gas;
import io.heatwright.room.Glazing.Pane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Finds a physical glazing with a labelled rating. Heat first: from clear panes with a thin gap the gap widens to 12.7 mm,
 * then a coating appears and its emittance falls, then argon takes the place of air, then the panes conduct less, which
 * stands for anything better. Then light: the outer pane turns from water-white to dark, by absorption when uncoated, by
 * reflection as well when coated. Each is one number found by bisection, as the rating is monotone in it.
 */
final class GlazingMatch {

    private static final double PANE = 0.003;
    private static final double WIDEST_GAP = 0.0127;
    private static final double THINNEST_GAP = 0.0005;
    private static final double BARE = 0.84;
    private static final double BEST_COATING = 0.02;
    private static final double GLASS = 1.0;
    private static final double WORST_CONDUCTOR = 0.003;
    private static final double CLEAR = 0.834;
    private static final double CLEAR_REFLECTANCE = 0.075;
    private static final double WATER_WHITE = 0.91;
    private static final double REFLECTION_OF_COATING = 0.56;
    private static final int BISECTIONS = 30;

    private final int panes;
    private double conductivity = GLASS;
    private double gap = WIDEST_GAP;
    private double emittance = BARE;
    private Gas gas = Gas.AIR;
    private double darkness = (WATER_WHITE - CLEAR) / WATER_WHITE;

    private GlazingMatch(int panes) {
        this.panes = panes;
    }

    static Glazing find(double uFactor, double solarHeatGainCoefficient, int panes) {
        var match = new GlazingMatch(panes);
        match.matchHeat(uFactor);
        match.matchLight(solarHeatGainCoefficient);
        return match.glazing();
    }

    private Glazing glazing() {
        boolean coated = emittance < BARE;
        double outerTransmittance = WATER_WHITE * (1 - darkness);
        double outerReflectance = CLEAR_REFLECTANCE + (coated ? REFLECTION_OF_COATING * darkness : 0);
        List<Pane> stack = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (int p = 0; p < panes; p++) {
            boolean first = p == 0;
            boolean third = p == 2;
            stack.add(new Pane(
                    PANE,
                    conductivity,
                    first ? outerTransmittance : CLEAR,
                    first ? outerReflectance : CLEAR_REFLECTANCE,
                    first ? outerReflectance : CLEAR_REFLECTANCE,
                    third ? emittance : BARE,
                    first && panes > 1 ? emittance : BARE));
            if (!first) {
                gaps.add(new Gap(gap, gas));
            }
        }
        return new Glazing("rated glazing", stack, gaps);
    }

    private void matchHeat(double target) {
        if (panes == 1) {
            conductivity = heatSearch(target, GLASS, WORST_CONDUCTOR, this::withConductivity);
        } else if (heat(withGap(WIDEST_GAP)) <= target) {
            gap = heatSearch(target, THINNEST_GAP, WIDEST_GAP, this::withGap);
        } else {
            if (heat(withEmittance(BEST_COATING)) > target) {
                gas = Gas.ARGON;
            }
            if (heat(withEmittance(BEST_COATING)) <= target) {
                emittance = heatSearch(target, BARE, BEST_COATING, this::withEmittance);
            } else {
                conductivity = heatSearch(target, GLASS, WORST_CONDUCTOR, this::withConductivity);
            }
        }
    }

    private Glazing withGap(double value) {
        gap = value;
        return glazing();
    }

    private Glazing withEmittance(double value) {
        emittance = value;
        return glazing();
    }

    private Glazing withConductivity(double value) {
        conductivity = value;
        return glazing();
    }

    private static double heat(Glazing glazing) {
        return GlazingRating.uFactor(glazing);
    }

    /** Bisects in the logarithm between a leaky and a tight value; beyond them the nearer end is the answer. */
    private static double heatSearch(double target, double leaky, double tight, DoubleFunction<Glazing> trial) {
        double low = leaky;
        double high = tight;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = Math.sqrt(low * high);
            if (heat(trial.apply(middle)) > target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private void matchLight(double target) {
        double bright = 0;
        double dark = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            darkness = 0.5 * (bright + dark);
            if (GlazingRating.solarHeatGainCoefficient(glazing()) > target) {
                bright = darkness;
            } else {
                dark = darkness;
            }
        }
    }
}
