package io.heatwright.refrigerant;

/** The properties of a state that moves, as {@link FluidState} last found them. NaN before the first. */
public abstract sealed class FluidProperties permits FluidState {
    final Fluid fluid;

    double temperature = Double.NaN;
    double pressure = Double.NaN;
    double density = Double.NaN;
    double enthalpy = Double.NaN;
    double entropy = Double.NaN;
    double isobaricHeatCapacity = Double.NaN;
    double isochoricHeatCapacity = Double.NaN;
    double speedOfSound = Double.NaN;
    double quality = Double.NaN;

    FluidProperties(Fluid fluid) {
        this.fluid = fluid;
    }

    /**
     * Returns the fluid.
     *
     * @return whose state this is
     */
    public Fluid fluid() {
        return fluid;
    }

    /**
     * Returns the temperature.
     *
     * @return K
     */
    public double temperature() {
        return temperature;
    }

    /**
     * Returns the pressure.
     *
     * @return Pa
     */
    public double pressure() {
        return pressure;
    }

    /**
     * Returns the density.
     *
     * @return kg/m³, of two phases that of the mixture
     */
    public double density() {
        return density;
    }

    /**
     * Returns the enthalpy.
     *
     * @return J/kg
     */
    public double enthalpy() {
        return enthalpy;
    }

    /**
     * Returns the entropy.
     *
     * @return J/(kg·K)
     */
    public double entropy() {
        return entropy;
    }

    /**
     * Returns the internal energy.
     *
     * @return J/kg
     */
    public double internalEnergy() {
        return enthalpy - pressure / density;
    }

    /**
     * Returns the heat capacity at constant pressure.
     *
     * @return J/(kg·K); NaN between the bubble and the dew line
     */
    public double isobaricHeatCapacity() {
        return isobaricHeatCapacity;
    }

    /**
     * Returns the heat capacity at constant volume.
     *
     * @return J/(kg·K); NaN between the bubble and the dew line
     */
    public double isochoricHeatCapacity() {
        return isochoricHeatCapacity;
    }

    /**
     * Returns the speed of sound.
     *
     * @return m/s; NaN between the bubble and the dew line
     */
    public double speedOfSound() {
        return speedOfSound;
    }

    /**
     * Returns the quality.
     *
     * @return vapour's share of the mass, 0 to 1 on and between the bubble and the dew line; NaN of a single phase
     */
    public double quality() {
        return quality;
    }

    /**
     * Returns where the state lies.
     *
     * @return the phase
     */
    public Phase phase() {
        if (!Double.isNaN(quality)) {
            return Phase.TWO_PHASE;
        }
        boolean hot = temperature >= fluid.definition().criticalTemperature();
        if (pressure >= fluid.definition().criticalPressure()) {
            return hot ? Phase.SUPERCRITICAL : Phase.SUPERCRITICAL_LIQUID;
        }
        if (hot) {
            return Phase.SUPERCRITICAL_GAS;
        }
        return density > fluid.criticalDensity() ? Phase.LIQUID : Phase.GAS;
    }

    /**
     * Takes a copy that does not move.
     *
     * @return the state as a record
     */
    public StatePoint point() {
        return new StatePoint(
                temperature,
                pressure,
                density,
                enthalpy,
                entropy,
                internalEnergy(),
                isobaricHeatCapacity,
                isochoricHeatCapacity,
                speedOfSound,
                quality,
                phase());
    }
}
