package io.heatwright.equipment.rating;

import java.util.List;

/**
 * A season, bin by bin.
 *
 * @param bins from mild to extreme; bins without hours are left out
 * @param credit factor on the efficiency, 1 without defrost on demand
 */
public record Season(List<RatingBin> bins, double credit) {

    /** Copies the list, and refuses a season in which power is not above zero. */
    public Season {
        bins = List.copyOf(bins);
        for (var bin : bins) {
            if (!(bin.power() + bin.supplementalPower() > 0 && bin.load() > 0)) {
                throw new IllegalArgumentException("The test points lead to a load of " + Math.round(bin.load())
                        + " W and a power of " + Math.round(bin.power() + bin.supplementalPower()) + " W at "
                        + Math.round(bin.outdoorTemperature()) + " °C, which no unit has.");
            }
        }
    }

    /**
     * Returns heat moved over electricity used.
     *
     * @return W/W
     */
    public double efficiency() {
        double load = 0;
        double power = 0;
        for (var bin : bins) {
            load += bin.fraction() * bin.load();
            power += bin.fraction() * (bin.power() + bin.supplementalPower());
        }
        return load / power * credit;
    }
}
