package io.heatwright.refrigerant;

/**
 * A state of a fluid that moves from one pair of properties to another and allocates nothing. For one thread.
 *
 * <p>Each method named after a pair finds the state, in one phase or two. Inputs outside the range of the equation of state
 * as published (temperature in K, pressure in Pa) throw {@link OutsideRange}, and leave the state undefined. Two phases hold
 * saturated liquid and vapour of equal pressure, mixed by mass; those of a pseudo-pure fluid boil from the bubble to the dew
 * temperature, in proportion to the quality.
 */
public final class FluidState extends FluidProperties {
    private static final double SLACK = 1e-9;
    private static final double NEAR_CRITICAL = 0.05;

    private final double highestTemperature;
    private final HelmholtzEquation equation;
    private final double gasConstant;
    private final ReducedEnergy at;
    private final SinglePhaseSearch search;
    private final SaturationLine bubble;
    private final SaturationLine dew;
    private final Guesses guesses;

    FluidState(Fluid fluid, double highestTemperature) {
        super(fluid);
        this.highestTemperature = highestTemperature;
        equation = fluid.equation();
        gasConstant = fluid.gasConstant();
        at = equation.workspace();
        search = new SinglePhaseSearch(fluid, at, highestTemperature);
        bubble = fluid.bubble();
        dew = fluid.dew();
        guesses = fluid.guesses();
    }

    /**
     * Finds the state of a temperature and a density.
     *
     * @param kelvin temperature, K
     * @param kilogramsPerCubicMetre density, kg/m³, above 0
     */
    public void temperatureDensity(double kelvin, double kilogramsPerCubicMetre) {
        checkTemperature(kelvin);
        checkDensity(kilogramsPerCubicMetre);
        if (kelvin < fluid.criticalTemperature()) {
            double liquid = bubble.density(bubble.place(kelvin));
            double vapour = dew.density(dew.place(kelvin));
            if (kilogramsPerCubicMetre < liquid && kilogramsPerCubicMetre > vapour) {
                boiling(kelvin, 1 / kilogramsPerCubicMetre, true);
                return;
            }
        }
        equation.evaluate(kelvin, kilogramsPerCubicMetre, at);
        double pascal = gasConstant * kelvin * kilogramsPerCubicMetre * at.compressibility();
        if (!(pascal <= fluid.definition().highestPressure() * (1 + SLACK) && at.stiffness() > 0)) {
            throw new OutsideRange(
                    "density",
                    kilogramsPerCubicMetre,
                    "density " + OutsideRange.printed(kilogramsPerCubicMetre) + " kg/m3 at "
                            + OutsideRange.printed(kelvin) + " K needs " + OutsideRange.printed(pascal)
                            + " Pa; " + fluid.name() + "'s equation of state covers up to "
                            + OutsideRange.printed(fluid.definition().highestPressure()) + " Pa");
        }
        onePhase(kelvin, kilogramsPerCubicMetre, pascal);
    }

    /**
     * Finds the state of a temperature and a pressure. On the saturation line of a pure substance, where the two do not tell
     * the quality, it is saturated liquid.
     *
     * @param kelvin temperature, K
     * @param pascal pressure, Pa, above 0
     */
    public void temperaturePressure(double kelvin, double pascal) {
        checkTemperature(kelvin);
        checkPressure(pascal);
        boolean liquidSide = false;
        if (kelvin < fluid.criticalTemperature()) {
            liquidSide = pascal >= bubble.pressure(bubble.place(kelvin));
            if (!liquidSide && pascal > dew.pressure(dew.place(kelvin))) {
                double boilsAt = bubble.temperature(bubble.placeOfPressure(pascal));
                double driesAt = dew.temperature(dew.placeOfPressure(pascal));
                if (driesAt > boilsAt) {
                    twoPhase(pascal, within((kelvin - boilsAt) / (driesAt - boilsAt)));
                    return;
                }
            }
        }
        double found = search.density(kelvin, pascal, liquidSide);
        equation.evaluate(kelvin, found, at);
        onePhase(kelvin, found, pascal);
    }

    /**
     * Finds the state of a pressure and an enthalpy.
     *
     * @param pascal pressure, Pa, above 0
     * @param joulesPerKilogram enthalpy, J/kg
     */
    public void pressureEnthalpy(double pascal, double joulesPerKilogram) {
        pressureAnd(pascal, joulesPerKilogram, false);
        if (Double.isNaN(quality)) {
            enthalpy = joulesPerKilogram;
        }
    }

    /**
     * Finds the state of a pressure and an entropy.
     *
     * @param pascal pressure, Pa, above 0
     * @param joulesPerKilogramKelvin entropy, J/(kg·K)
     */
    public void pressureEntropy(double pascal, double joulesPerKilogramKelvin) {
        pressureAnd(pascal, joulesPerKilogramKelvin, true);
        if (Double.isNaN(quality)) {
            entropy = joulesPerKilogramKelvin;
        }
    }

    /**
     * Finds the two-phase state of a temperature and a quality.
     *
     * @param kelvin temperature, K, from the equation's lowest to the critical one
     * @param massOfVapour quality, 0 to 1: vapour's share of the mass
     */
    public void temperatureQuality(double kelvin, double massOfVapour) {
        fluid.checkedSaturationTemperature(kelvin);
        checkQuality(massOfVapour);
        if (massOfVapour == 0) {
            saturated(bubble, bubble.place(kelvin), 0);
        } else if (massOfVapour == 1) {
            saturated(dew, dew.place(kelvin), 1);
        } else {
            boiling(kelvin, massOfVapour, false);
        }
    }

    /**
     * Finds the two-phase state of a pressure and a quality.
     *
     * @param pascal pressure, Pa, up to the critical one
     * @param massOfVapour quality, 0 to 1: vapour's share of the mass
     */
    public void pressureQuality(double pascal, double massOfVapour) {
        fluid.checkedSaturationPressure(pascal);
        checkQuality(massOfVapour);
        if (massOfVapour == 0) {
            saturated(bubble, bubble.placeOfPressure(pascal), 0);
            pressure = pascal;
        } else if (massOfVapour == 1) {
            saturated(dew, dew.placeOfPressure(pascal), 1);
            pressure = pascal;
        } else {
            twoPhase(pascal, massOfVapour);
        }
    }

    /**
     * Finds the state of a pressure and a density.
     *
     * @param pascal pressure, Pa, above 0
     * @param kilogramsPerCubicMetre density, kg/m³, above 0
     */
    public void pressureDensity(double pascal, double kilogramsPerCubicMetre) {
        checkPressure(pascal);
        checkDensity(kilogramsPerCubicMetre);
        double lowest = fluid.definition().lowestTemperature();
        double highest = highestTemperature;
        if (pascal < fluid.criticalPressure() && pascal >= lowestBoiling()) {
            double boilsAt = bubble.placeOfPressure(pascal);
            double driesAt = dew.placeOfPressure(pascal);
            double liquid = 1 / bubble.density(boilsAt);
            double vapour = 1 / dew.density(driesAt);
            double volume = 1 / kilogramsPerCubicMetre;
            if (volume >= liquid && volume <= vapour) {
                twoPhase(pascal, (volume - liquid) / (vapour - liquid), boilsAt, driesAt);
                return;
            }
            if (volume < liquid) {
                highest = bubble.temperature(boilsAt);
            } else {
                lowest = dew.temperature(driesAt);
            }
        }
        // Colder than where this density is saturated, the equation need not mean anything.
        var line = kilogramsPerCubicMetre > fluid.criticalDensity() ? bubble : dew;
        double coldest = Math.min(highest, Math.max(lowest, line.temperatureOfDensity(kilogramsPerCubicMetre)));
        double found = search.temperature(pascal, kilogramsPerCubicMetre, coldest, highest);
        equation.evaluate(found, kilogramsPerCubicMetre, at);
        onePhase(found, kilogramsPerCubicMetre, pascal);
    }

    private double lowestBoiling() {
        return Math.max(bubble.lowestPressure(), dew.lowestPressure());
    }

    private static void checkDensity(double kilogramsPerCubicMetre) {
        if (!(kilogramsPerCubicMetre > 0 && kilogramsPerCubicMetre < Double.POSITIVE_INFINITY)) {
            throw new OutsideRange(
                    "density",
                    kilogramsPerCubicMetre,
                    "density " + OutsideRange.printed(kilogramsPerCubicMetre) + " kg/m3 is not above 0");
        }
    }

    private void pressureAnd(double pascal, double target, boolean isEntropy) {
        checkPressure(pascal);
        double lowest = fluid.definition().lowestTemperature();
        double highest = highestTemperature;
        boolean liquidSide = false;
        if (pascal < fluid.criticalPressure() && pascal >= lowestBoiling()) {
            double boilsAt = bubble.placeOfPressure(pascal);
            double driesAt = dew.placeOfPressure(pascal);
            double liquid = isEntropy ? bubble.entropy(boilsAt) : bubble.enthalpy(boilsAt);
            double vapour = isEntropy ? dew.entropy(driesAt) : dew.enthalpy(driesAt);
            if (target >= liquid && target <= vapour) {
                twoPhase(pascal, (target - liquid) / (vapour - liquid), boilsAt, driesAt);
                return;
            }
            liquidSide = target < liquid;
            if (liquidSide) {
                highest = bubble.temperature(boilsAt);
                guesses.liquid(target, isEntropy, search);
            } else {
                lowest = dew.temperature(driesAt);
                guesses.vapour(driesAt, target, isEntropy, search);
            }
        } else if (pascal >= fluid.criticalPressure()) {
            liquidSide = true;
            guesses.dense(pascal, target, isEntropy, search);
        } else {
            search.temperature = Math.max(lowest, Math.min(highest, fluid.criticalTemperature()));
            search.density = Math.min(pascal / (gasConstant * search.temperature), fluid.criticalDensity());
        }
        search.solve(pascal, target, isEntropy, lowest, highest, liquidSide);
        equation.evaluate(search.temperature, search.density, at);
        onePhase(search.temperature, search.density, pascal);
    }

    /** Everything of a single phase, from what {@link #at} holds. */
    private void onePhase(double kelvin, double kilogramsPerCubicMetre, double pascal) {
        temperature = kelvin;
        density = kilogramsPerCubicMetre;
        pressure = pascal;
        quality = Double.NaN;
        equation.idealValue(at);
        enthalpy = gasConstant * kelvin * at.enthalpy();
        entropy = gasConstant * at.entropy();
        double cv = at.isochoricHeatCapacity();
        double thermal = at.thermalPressure();
        double cp = cv + thermal * thermal / at.stiffness();
        isochoricHeatCapacity = gasConstant * cv;
        isobaricHeatCapacity = gasConstant * cp;
        speedOfSound = Math.sqrt(gasConstant * kelvin * at.stiffness() * cp / cv);
    }

    /** Saturated liquid or vapour at a place of its line: the heat capacities are those of this phase. */
    private void saturated(SaturationLine line, double place, double massOfVapour) {
        double kelvin = line.temperature(place);
        double pascal = line.pressure(place);
        double saturated = line.density(place);
        if (fluid.definition().pseudoPure() && place < NEAR_CRITICAL) {
            // There the formulas' pressures cross the equation's own loop, and density jumps between its branches.
            saturated = search.near(kelvin, pascal, saturated);
        }
        equation.evaluate(kelvin, saturated, at);
        onePhase(kelvin, saturated, pascal);
        quality = massOfVapour;
    }

    private void twoPhase(double pascal, double massOfVapour) {
        twoPhase(pascal, massOfVapour, bubble.placeOfPressure(pascal), dew.placeOfPressure(pascal));
    }

    private void twoPhase(double pascal, double massOfVapour, double boilsAt, double driesAt) {
        pressure = pascal;
        quality = massOfVapour;
        double liquid = 1 - massOfVapour;
        temperature = liquid * bubble.temperature(boilsAt) + massOfVapour * dew.temperature(driesAt);
        density = 1 / (liquid / bubble.density(boilsAt) + massOfVapour / dew.density(driesAt));
        enthalpy = liquid * bubble.enthalpy(boilsAt) + massOfVapour * dew.enthalpy(driesAt);
        entropy = liquid * bubble.entropy(boilsAt) + massOfVapour * dew.entropy(driesAt);
        isobaricHeatCapacity = Double.NaN;
        isochoricHeatCapacity = Double.NaN;
        speedOfSound = Double.NaN;
    }

    /** Two phases at a temperature and either a specific volume in m³/kg or a quality. */
    private void boiling(double kelvin, double target, boolean isVolume) {
        double high = bubble.pressure(bubble.place(kelvin));
        if (!fluid.definition().pseudoPure()) {
            double place = bubble.place(kelvin);
            double liquid = 1 / bubble.density(place);
            double share = isVolume ? (target - liquid) / (1 / dew.density(place) - liquid) : target;
            twoPhase(high, within(share), place, place);
            temperature = kelvin;
            return;
        }
        double low = dew.pressure(dew.place(kelvin));
        // The quality falls and the volume shrinks while the pressure rises from the dew to the bubble pressure.
        for (int step = 0; step < 60 && high - low > 1e-15 * high; step++) {
            double middle = 0.5 * (low + high);
            double boilsAt = bubble.temperature(bubble.placeOfPressure(middle));
            double driesAt = dew.temperature(dew.placeOfPressure(middle));
            twoPhase(middle, within((kelvin - boilsAt) / (driesAt - boilsAt)));
            if ((isVolume ? 1 / density : quality) > target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        temperature = kelvin;
    }

    private static double within(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private void checkTemperature(double kelvin) {
        var range = fluid.definition();
        if (!(kelvin >= range.lowestTemperature() && kelvin <= highestTemperature)) {
            throw OutsideRange.of(
                    fluid.name(), "temperature", kelvin, "K", range.lowestTemperature(), highestTemperature);
        }
    }

    private void checkPressure(double pascal) {
        if (!(pascal > 0 && pascal <= fluid.definition().highestPressure())) {
            throw OutsideRange.of(
                    fluid.name(),
                    "pressure",
                    pascal,
                    "Pa",
                    0,
                    fluid.definition().highestPressure());
        }
    }

    private static void checkQuality(double massOfVapour) {
        if (!(massOfVapour >= 0 && massOfVapour <= 1)) {
            throw new OutsideRange(
                    "quality",
                    massOfVapour,
                    "quality " + OutsideRange.printed(massOfVapour) + " is outside 0 (liquid) to 1 (vapour)");
        }
    }
}
