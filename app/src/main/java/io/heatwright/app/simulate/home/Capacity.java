package io.heatwright.app.simulate.home;

import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Speed;

/** What a unit gives where units are rated, as its machine stands on it. */
final class Capacity {

    /** 95 °F. */
    private static final double HOT = 35;

    private Capacity() {}

    /** Rated heat at 47 °F, or of a furnace, W. */
    static double heating(Product sheet) {
        if (sheet.kind() == Kind.GAS_FURNACE) {
            return sheet.performance().fuelHeat().value();
        }
        return Commissioning.ratedHeating(sheet);
    }

    /** Rated cooling at 95 °F, latent included, W. */
    static double cooling(Product sheet) {
        double capacity = Double.NaN;
        double distance = Double.POSITIVE_INFINITY;
        for (var point : Commissioning.coolingPoints(sheet)) {
            double off = Math.abs(point.outdoorTemperature() - HOT);
            if (point.speed() == Speed.RATED && off < distance) {
                distance = off;
                capacity = point.capacity().value();
            }
        }
        return capacity;
    }
}
