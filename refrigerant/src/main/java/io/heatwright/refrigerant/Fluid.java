package io.heatwright.refrigerant;

/**
 * A refrigerant with its equation of state. Making one solves its saturation line once (some milliseconds); it is then
 * immutable and may be shared between threads, each with {@link #state() states} of its own.
 *
 * <p>Enthalpy and entropy count from the reference state that the paper's own constants give: IIR, 200 kJ/kg and 1 kJ/(kg·K)
 * for saturated liquid at 273.15 K, within the digits that the paper prints (0.3 J/kg and 0.005 J/(kg·K)).
 */
public final class Fluid {
    /** How far beyond its highest temperature an equation may be extrapolated; our choice. */
    public static final double EXTRAPOLATION = 1.2;

    private final FluidDefinition definition;
    private final HelmholtzEquation equation;
    private final double gasConstant;
    private final CriticalPoint critical;
    private final SaturationLine bubble;
    private final SaturationLine dew;
    private final Guesses guesses;

    private Fluid(FluidDefinition definition) {
        this.definition = definition;
        equation = new HelmholtzEquation(definition);
        gasConstant = definition.gasConstant() / definition.molarMass();
        critical = definition.pseudoPure()
                ? new CriticalPoint(
                        definition.criticalTemperature(),
                        definition.criticalDensity() * definition.molarMass(),
                        definition.criticalPressure())
                : CriticalPoint.of(
                        equation,
                        gasConstant,
                        definition.criticalTemperature(),
                        definition.criticalDensity() * definition.molarMass());
        var lines = new SaturationLines(definition, equation, gasConstant, critical);
        bubble = lines.bubble();
        dew = lines.dew();
        guesses = new Guesses(this);
    }

    /**
     * Makes a fluid from published figures.
     *
     * @param definition figures of an equation of state
     * @return the fluid
     * @throws IllegalStateException if the saturation line of the equation cannot be solved
     */
    public static Fluid of(FluidDefinition definition) {
        return new Fluid(definition);
    }

    /**
     * Returns the published figures.
     *
     * @return as given
     */
    public FluidDefinition definition() {
        return definition;
    }

    /**
     * Returns the designation.
     *
     * @return for example R32
     */
    public String name() {
        return definition.name();
    }

    /**
     * Makes a state to work with: mutable, allocated once, of one thread.
     *
     * @return a state that holds nothing yet
     */
    public FluidState state() {
        return new FluidState(this, definition.highestTemperature());
    }

    /**
     * Makes a state that may also go {@link #EXTRAPOLATION} times as hot as the equation's range, as the discharge of a
     * compressor can. Whoever shows such a state says that it is extrapolated; its accuracy is not published.
     *
     * @return a state that holds nothing yet
     */
    public FluidState extrapolatingState() {
        return new FluidState(this, EXTRAPOLATION * definition.highestTemperature());
    }

    /**
     * Returns the temperature up to which liquid and vapour exist side by side: of a pure substance the critical temperature
     * of the equation itself, of a pseudo-pure one the stated one.
     *
     * @return K
     */
    public double criticalTemperature() {
        return critical.temperature();
    }

    /**
     * Returns the pressure up to which liquid and vapour exist side by side.
     *
     * @return Pa
     */
    public double criticalPressure() {
        return critical.pressure();
    }

    /**
     * Returns the density at the critical point.
     *
     * @return kg/m³
     */
    public double criticalDensity() {
        return critical.density();
    }

    /**
     * Returns the pressure at which liquid begins to boil.
     *
     * @param temperature K, from the equation's lowest to the critical temperature
     * @return Pa
     * @throws OutsideRange if there is no saturation at this temperature
     */
    public double bubblePressure(double temperature) {
        return bubble.pressure(bubble.place(saturated(temperature)));
    }

    /**
     * Returns the pressure at which vapour begins to condense.
     *
     * @param temperature K, from the equation's lowest to the critical temperature
     * @return Pa; of a pure substance the bubble pressure
     * @throws OutsideRange if there is no saturation at this temperature
     */
    public double dewPressure(double temperature) {
        return dew.pressure(dew.place(saturated(temperature)));
    }

    /**
     * Returns the temperature at which liquid begins to boil.
     *
     * @param pressure Pa, from that at the equation's lowest temperature to the critical pressure
     * @return K
     * @throws OutsideRange if there is no saturation at this pressure
     */
    public double bubbleTemperature(double pressure) {
        return bubble.temperature(bubble.placeOfPressure(boiling(pressure)));
    }

    /**
     * Returns the temperature at which vapour begins to condense.
     *
     * @param pressure Pa, from that at the equation's lowest temperature to the critical pressure
     * @return K; of a pure substance the bubble temperature
     * @throws OutsideRange if there is no saturation at this pressure
     */
    public double dewTemperature(double pressure) {
        return dew.temperature(dew.placeOfPressure(boiling(pressure)));
    }

    /**
     * Finds saturated liquid and vapour of one temperature.
     *
     * @param temperature K, from the equation's lowest to the critical temperature
     * @return both
     * @throws OutsideRange if there is no saturation at this temperature
     */
    public Saturation saturation(double temperature) {
        var state = state();
        state.temperatureQuality(temperature, 0);
        var liquid = state.point();
        state.temperatureQuality(temperature, 1);
        return new Saturation(liquid, state.point());
    }

    /**
     * Finds saturated liquid and vapour of one pressure, whose temperatures differ by the glide.
     *
     * @param pressure Pa, from that at the equation's lowest temperature to the critical pressure
     * @return both
     * @throws OutsideRange if there is no saturation at this pressure
     */
    public Saturation saturationAtPressure(double pressure) {
        var state = state();
        state.pressureQuality(pressure, 0);
        var liquid = state.point();
        state.pressureQuality(pressure, 1);
        return new Saturation(liquid, state.point());
    }

    private double saturated(double temperature) {
        if (!(temperature >= definition.lowestTemperature() && temperature <= critical.temperature())) {
            throw new OutsideRange(
                    "temperature",
                    temperature,
                    "saturation temperature " + OutsideRange.printed(temperature) + " K is outside that of "
                            + name() + ": " + OutsideRange.printed(definition.lowestTemperature()) + " to "
                            + OutsideRange.printed(critical.temperature()) + " K");
        }
        return temperature;
    }

    private double boiling(double pressure) {
        double lowest = Math.max(bubble.lowestPressure(), dew.lowestPressure());
        if (!(pressure >= lowest && pressure <= critical.pressure())) {
            throw new OutsideRange(
                    "pressure",
                    pressure,
                    "saturation pressure " + OutsideRange.printed(pressure) + " Pa is outside that of " + name() + ": "
                            + OutsideRange.printed(lowest) + " to " + OutsideRange.printed(critical.pressure())
                            + " Pa");
        }
        return pressure;
    }

    /** Refuses a saturation temperature outside the range. */
    double checkedSaturationTemperature(double temperature) {
        return saturated(temperature);
    }

    /** Refuses a saturation pressure outside the range. */
    double checkedSaturationPressure(double pressure) {
        return boiling(pressure);
    }

    HelmholtzEquation equation() {
        return equation;
    }

    /** Specific gas constant, J/(kg·K). */
    double gasConstant() {
        return gasConstant;
    }

    Guesses guesses() {
        return guesses;
    }

    SaturationLine bubble() {
        return bubble;
    }

    SaturationLine dew() {
        return dew;
    }
}
