package io.heatwright.refrigerant;

import java.util.Arrays;

/** Solves the saturation line once, from the cold end to the critical point, and lays the two lines through it. */
final class SaturationLines {
    private static final double HOW_CLOSE = 1e-9;

    private final FluidDefinition definition;
    private final HelmholtzEquation equation;
    private final double gasConstant;
    private final CriticalPoint critical;
    private final Coexistence coexistence;
    private final DensitySearch densities;
    private final ReducedEnergy at;
    private final double[] nodes;
    private final double[][] liquid;
    private final double[][] vapour;

    private double bubblePressure;
    private double dewPressure;
    private double liquidDensity;
    private double vapourDensity;

    private double lastPlace = Double.NaN;
    private double lastLiquid = Double.NaN;
    private double lastVapour = Double.NaN;
    private double placeBefore = Double.NaN;
    private double liquidBefore = Double.NaN;
    private double vapourBefore = Double.NaN;

    SaturationLines(
            FluidDefinition definition, HelmholtzEquation equation, double gasConstant, CriticalPoint critical) {
        this.definition = definition;
        this.equation = equation;
        this.gasConstant = gasConstant;
        this.critical = critical;
        coexistence = new Coexistence(equation, gasConstant);
        densities = new DensitySearch(equation, gasConstant);
        at = equation.workspace();
        nodes = SaturationLine.nodes(critical, definition.lowestTemperature(), acrossZero());
        liquid = new double[4][nodes.length];
        vapour = new double[4][nodes.length];
        solve();
    }

    private boolean acrossZero() {
        return !definition.pseudoPure();
    }

    SaturationLine bubble() {
        return line(liquid);
    }

    SaturationLine dew() {
        return line(vapour);
    }

    private SaturationLine line(double[][] values) {
        return new SaturationLine(
                critical, definition.lowestTemperature(), acrossZero(), values[0], values[1], values[2], values[3]);
    }

    private void solve() {
        var order = new Integer[nodes.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(Math.abs(nodes[b]), Math.abs(nodes[a])));
        for (int node : order) {
            solve(node);
        }
    }

    private void solve(int node) {
        double place = Math.abs(nodes[node]);
        double temperature = critical.temperature() * (1 - place * place);
        place(temperature, liquidGuess(place, temperature), vapourGuess(place, temperature));
        boolean mirrored = nodes[node] < 0;
        keep(mirrored ? vapour : liquid, node, temperature, bubblePressure, liquidDensity);
        keep(mirrored ? liquid : vapour, node, temperature, dewPressure, vapourDensity);
        if (Double.isNaN(lastPlace) || Math.abs(place - lastPlace) > HOW_CLOSE) {
            placeBefore = lastPlace;
            liquidBefore = lastLiquid;
            vapourBefore = lastVapour;
        }
        lastPlace = place;
        lastLiquid = liquidDensity;
        lastVapour = StrictMath.log(vapourDensity);
    }

    /** Finds both sides at a temperature from first guesses in kg/m³. */
    private void place(double temperature, double liquidGuess, double vapourGuess) {
        if (definition.pseudoPure()) {
            var formulas = definition.saturation();
            bubblePressure = formulas.value(formulas.bubblePressure(), temperature);
            dewPressure = formulas.value(formulas.dewPressure(), temperature);
            liquidDensity = densities.near(temperature, bubblePressure, liquidGuess);
            vapourDensity = densities.near(temperature, dewPressure, vapourGuess);
            return;
        }
        if (!coexistence.solve(temperature, liquidGuess, vapourGuess)) {
            throw new IllegalStateException(
                    definition.name() + ": saturation does not settle at " + OutsideRange.printed(temperature) + " K.");
        }
        bubblePressure = coexistence.pressure;
        dewPressure = coexistence.pressure;
        liquidDensity = coexistence.liquid;
        vapourDensity = coexistence.vapour;
    }

    private double liquidGuess(double place, double temperature) {
        if (Double.isNaN(placeBefore)) {
            var formulas = definition.saturation();
            return definition.molarMass() * formulas.value(formulas.liquidDensity(), temperature);
        }
        return lastLiquid + (lastLiquid - liquidBefore) / (lastPlace - placeBefore) * (place - lastPlace);
    }

    private double vapourGuess(double place, double temperature) {
        if (Double.isNaN(placeBefore)) {
            var formulas = definition.saturation();
            return definition.molarMass() * formulas.value(formulas.vapourDensity(), temperature);
        }
        return StrictMath.exp(
                lastVapour + (lastVapour - vapourBefore) / (lastPlace - placeBefore) * (place - lastPlace));
    }

    private void keep(double[][] side, int node, double temperature, double pressure, double density) {
        equation.evaluate(temperature, density, at);
        equation.idealValue(at);
        side[0][node] = StrictMath.log(pressure);
        side[1][node] = StrictMath.log(density);
        side[2][node] = gasConstant * temperature * at.enthalpy();
        side[3][node] = gasConstant * at.entropy();
    }
}
