package io.heatwright.equipment;

/** What surrounds a machine in one step: how long the step is, the weather, and the air that it draws in from the room. */
public abstract sealed class StepConditions extends Delivery permits Operation {

    /** Longest step in which starts are simulated; in a longer one the part load factor stands for them, s. */
    public static final double LONGEST_DYNAMIC_STEP = 300;

    /**
     * Longest step in which burners and resistance are switched; in a longer one they give the average that is asked, because
     * their cycles, which lose nothing, are shorter than the step, s.
     */
    public static final double LONGEST_SWITCHED_STEP = 60;

    private double stepLength = LONGEST_DYNAMIC_STEP;
    private double outdoorTemperature = 8.33;
    private double outdoorHumidityRatio = 0.004;
    private double pressure = 101_325;
    private double indoorTemperature = 21.1;
    private double indoorHumidityRatio = 0.006;

    StepConditions() {}

    /**
     * Sets the length of the steps that follow.
     *
     * @param seconds above 0
     */
    public final void step(double seconds) {
        stepLength = seconds;
    }

    /**
     * Sets the weather of this step.
     *
     * @param temperature outdoor dry bulb, °C
     * @param humidityRatio outdoor, kg/kg
     * @param airPressure Pa
     */
    public final void weather(double temperature, double humidityRatio, double airPressure) {
        outdoorTemperature = temperature;
        outdoorHumidityRatio = humidityRatio;
        pressure = airPressure;
    }

    /**
     * Sets the air that the system draws in from the room.
     *
     * @param temperature dry bulb, °C
     * @param humidityRatio kg/kg
     */
    public final void room(double temperature, double humidityRatio) {
        indoorTemperature = temperature;
        indoorHumidityRatio = humidityRatio;
    }

    /**
     * Returns the length of the step.
     *
     * @return s
     */
    public final double stepLength() {
        return stepLength;
    }

    /**
     * Returns the outdoor dry bulb.
     *
     * @return °C
     */
    public final double outdoorTemperature() {
        return outdoorTemperature;
    }

    /**
     * Returns the outdoor humidity ratio.
     *
     * @return kg/kg
     */
    public final double outdoorHumidityRatio() {
        return outdoorHumidityRatio;
    }

    /**
     * Returns the air pressure.
     *
     * @return Pa
     */
    public final double pressure() {
        return pressure;
    }

    /**
     * Returns the room's dry bulb.
     *
     * @return °C
     */
    public final double indoorTemperature() {
        return indoorTemperature;
    }

    /**
     * Returns the room's humidity ratio.
     *
     * @return kg/kg
     */
    public final double indoorHumidityRatio() {
        return indoorHumidityRatio;
    }

    /**
     * Says whether starts are simulated in this step.
     *
     * @return false in steps over five minutes
     */
    public final boolean isDynamic() {
        return stepLength <= LONGEST_DYNAMIC_STEP;
    }

    /**
     * Says whether burners and resistance are either on or off in this step.
     *
     * @return false in steps over a minute
     */
    public final boolean isSwitched() {
        return stepLength <= LONGEST_SWITCHED_STEP;
    }

    /** Takes over the conditions of another machine's step. */
    final void takeOver(StepConditions other) {
        stepLength = other.stepLength;
        outdoorTemperature = other.outdoorTemperature;
        outdoorHumidityRatio = other.outdoorHumidityRatio;
        pressure = other.pressure;
        indoorTemperature = other.indoorTemperature;
        indoorHumidityRatio = other.indoorHumidityRatio;
    }
}
