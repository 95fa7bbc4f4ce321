package io.heatwright.planner.money;

import io.heatwright.planner.terms.Range;

/**
 * What a unit costs over a span of years, whatever its own life: what is bought is spread evenly over the life it has
 * (NIST Handbook 135, equivalent annual cost), so that a unit of 10 years and one of 18 can be compared.
 *
 * @param perYear equivalent cost a year: purchase, energy and service, US dollars a year
 * @param total present value of that over the span, US dollars
 * @param horizon the span and rate used
 */
public record LifetimeCost(Range perYear, Range total, Horizon horizon) {

    /**
     * Reckons the cost. The low end takes the lowest price, longest life and cheapest year; the high end the opposite.
     *
     * @param purchase what is paid at the start
     * @param life how long the unit lasts, yr, above 0
     * @param energy cost of energy, US dollars a year
     * @param service cost of yearly service, US dollars a year
     * @param horizon span and rate
     * @return the cost
     */
    public static LifetimeCost of(Purchase purchase, Range life, Range energy, Range service, Horizon horizon) {
        double spread = Present.yearlyPerDollar(horizon.years(), horizon.realRate());
        var perYear = new Range(
                yearly(purchase.unit().low() + purchase.installation().low(), life.high(), horizon)
                        + purchase.circuit().low() * spread
                        + energy.low()
                        + service.low(),
                yearly(purchase.unit().likely() + purchase.installation().likely(), life.likely(), horizon)
                        + purchase.circuit().likely() * spread
                        + energy.likely()
                        + service.likely(),
                yearly(purchase.unit().high() + purchase.installation().high(), life.low(), horizon)
                        + purchase.circuit().high() * spread
                        + energy.high()
                        + service.high());
        return new LifetimeCost(
                perYear, perYear.times(Present.ofYearlyDollar(horizon.years(), horizon.realRate())), horizon);
    }

    private static double yearly(double price, double life, Horizon horizon) {
        return price * Present.yearlyPerDollar(life, horizon.realRate());
    }
}
