package io.heatwright.refrigerant;

/**
 * Where the search for a single-phase state starts: vapour and dense fluid from coarse tables laid once, liquid from the bubble
 * line. A guess only saves steps; it never enters a result.
 */
final class Guesses {
    private static final int VAPOUR_ROWS = 20;
    private static final int VAPOUR_COLUMNS = 17;
    private static final int DENSE_ROWS = 16;
    private static final int DENSE_COLUMNS = 33;

    private final Fluid fluid;
    private final double highest;
    private final double lowest;
    private final double farthest;
    private final double span;
    private final GuessTable vapour;
    private final GuessTable dense;

    Guesses(Fluid fluid) {
        this.fluid = fluid;
        var range = fluid.definition();
        highest = range.highestTemperature();
        lowest = range.lowestTemperature();
        farthest = fluid.dew().place(lowest);
        span = Math.sqrt(StrictMath.log(range.highestPressure() / fluid.criticalPressure()));
        vapour = new GuessTable(VAPOUR_ROWS, VAPOUR_COLUMNS);
        dense = new GuessTable(DENSE_ROWS, DENSE_COLUMNS);
        var at = fluid.equation().workspace();
        var search = new SinglePhaseSearch(fluid, at, highest);
        layVapour(search, at);
        layDense(search, at);
    }

    private void layVapour(SinglePhaseSearch search, ReducedEnergy at) {
        for (int row = 0; row < vapour.rows(); row++) {
            double place = farthest * row / (vapour.rows() - 1);
            double pressure = Math.min(fluid.dew().pressure(place), fluid.criticalPressure() * (1 - 1e-9));
            double driesAt = fluid.dew().temperature(place);
            double saturated = StrictMath.log(fluid.dew().density(place));
            for (int column = 0; column < vapour.columns(); column++) {
                double share = column / (vapour.columns() - 1.0);
                double kelvin = driesAt + (highest - driesAt) * share * share;
                double density = column == 0 ? fluid.dew().density(place) : search.density(kelvin, pressure, false);
                fluid.equation().evaluate(kelvin, density, at);
                fluid.equation().idealValue(at);
                vapour.set(
                        row,
                        column,
                        fluid.gasConstant() * kelvin * at.enthalpy()
                                - fluid.dew().enthalpy(place),
                        fluid.gasConstant() * at.entropy() - fluid.dew().entropy(place),
                        StrictMath.log(density) - saturated);
            }
        }
    }

    private void layDense(SinglePhaseSearch search, ReducedEnergy at) {
        for (int row = 0; row < dense.rows(); row++) {
            double depth = span * row / (dense.rows() - 1);
            double pressure = fluid.criticalPressure() * StrictMath.exp(depth * depth) * (1 + 1e-6);
            for (int column = 0; column < dense.columns(); column++) {
                double kelvin = denseTemperature(column / (dense.columns() - 1.0));
                double density = search.density(kelvin, pressure, kelvin < fluid.criticalTemperature());
                fluid.equation().evaluate(kelvin, density, at);
                fluid.equation().idealValue(at);
                dense.set(
                        row,
                        column,
                        fluid.gasConstant() * kelvin * at.enthalpy(),
                        fluid.gasConstant() * at.entropy(),
                        StrictMath.log(density));
            }
        }
    }

    /** Crowds around the critical temperature, where enthalpy and density change fastest. */
    private double denseTemperature(double share) {
        double side = 2 * share - 1;
        double critical = fluid.criticalTemperature();
        return critical + (side < 0 ? critical - lowest : highest - critical) * side * side * side;
    }

    /** Sets the start of a search for vapour whose dew point lies at a place of the dew line. */
    void vapour(double driesAt, double target, boolean isEntropy, SinglePhaseSearch search) {
        var dew = fluid.dew();
        vapour.find(driesAt / farthest, target - (isEntropy ? dew.entropy(driesAt) : dew.enthalpy(driesAt)), isEntropy);
        double kelvin = dew.temperature(driesAt);
        search.temperature = kelvin + (highest - kelvin) * vapour.column() * vapour.column();
        search.density = dew.density(driesAt) * vapour.density();
    }

    /** Sets the start of a search above the critical pressure. */
    void dense(double pressure, double target, boolean isEntropy, SinglePhaseSearch search) {
        double depth = Math.sqrt(Math.max(0, StrictMath.log(pressure / fluid.criticalPressure())));
        dense.find(depth / span, target, isEntropy);
        search.temperature = denseTemperature(dense.column());
        search.density = dense.density();
    }

    /** Sets the start of a search for liquid: saturated liquid of the same enthalpy or entropy. */
    void liquid(double target, boolean isEntropy, SinglePhaseSearch search) {
        var bubble = fluid.bubble();
        double place = isEntropy ? bubble.placeOfEntropy(target) : bubble.placeOfEnthalpy(target);
        search.temperature = bubble.temperature(place);
        search.density = bubble.density(place);
    }
}
