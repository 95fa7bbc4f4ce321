package io.heatwright.app.catalogue;

import io.heatwright.equipment.CoolingPoint;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.HeatingPoint;
import io.heatwright.equipment.Product;

/** The three capacities that labels are compared by. */
final class Capacities {
    /** 47 °F, where heat pumps are rated. */
    private static final double MILD = 8.33;

    /** 17 °F, the cold rating point. */
    private static final double COLD = -8.33;

    /** 95 °F, where cooling is rated. */
    private static final double HOT = 35;

    /** Sheets round °F to °C in different places. */
    private static final double NEAR = 0.3;

    private Capacities() {}

    static Figure heatingAt47(Product product) {
        return heating(product, MILD);
    }

    static Figure heatingAt17(Product product) {
        return heating(product, COLD);
    }

    static Figure coolingAt95(Product product) {
        var best = Figure.notPublished();
        for (CoolingPoint point : product.performance().cooling()) {
            if (Math.abs(point.outdoorTemperature() - HOT) < NEAR) {
                best = larger(best, point.capacity());
            }
        }
        return best;
    }

    /** The most that the product gives there; a heater gives the same in any weather. */
    private static Figure heating(Product product, double outdoors) {
        var best = Figure.notPublished();
        for (HeatingPoint point : product.performance().heating()) {
            if (Math.abs(point.outdoorTemperature() - outdoors) < NEAR) {
                best = larger(best, point.capacity());
            }
        }
        if (product.performance().heating().isEmpty()) {
            best = larger(best, product.performance().resistanceHeat());
            best = larger(best, product.performance().fuelHeat());
        }
        return best;
    }

    private static Figure larger(Figure one, Figure other) {
        return other.isKnown() && (!one.isKnown() || other.value() > one.value()) ? other : one;
    }
}
