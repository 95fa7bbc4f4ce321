package io.heatwright.room;

import java.util.Arrays;

/**
 * A run of all weather hours with an ideal system: convective, sensible only, of any power, that keeps the air exactly at
 * or between two setpoints. What it takes is the room's load.
 *
 * @param heating load by hour, W, mean over the hour, 0 or more
 * @param cooling load by hour, W, mean over the hour, 0 or more
 * @param airTemperature mean over the hour, °C
 * @param energy accounts of the run
 */
public record IdealYear(double[] heating, double[] cooling, double[] airTemperature, RoomEnergy energy) {

    private static final int WARM_UP_DAYS = 30;
    private static final double JOULES_PER_WATT_HOUR = 3600;

    /**
     * When an ideal system acts. Each array covers a day of the local standard clock in equal parts, a whole number of
     * which make an hour or of which hours make a whole number.
     *
     * @param heating setpoints, °C; negative infinity for no heating
     * @param cooling setpoints, °C, nowhere below heating; infinity for no cooling
     */
    public record Control(double[] heating, double[] cooling) {

        /** No system at all. */
        public static final Control NONE = constant(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        /**
         * Keeps two setpoints day and night.
         *
         * @param heating °C
         * @param cooling °C
         * @return the control
         */
        public static Control constant(double heating, double cooling) {
            return new Control(new double[] {heating}, new double[] {cooling});
        }

        /** Takes a model through a step with the ideal system; returns its heat, W. */
        double advance(RoomDrivers drivers, RoomModel model, int step) {
            model.prepare(step);
            double freeTemperature = model.freeAirTemperature();
            double low = lowest(drivers, step);
            double high = highest(drivers, step);
            double heat = freeTemperature < low ? model.heatFor(low) : freeTemperature > high ? model.heatFor(high) : 0;
            model.advance(heat, 0, 0);
            return heat;
        }

        double lowest(RoomDrivers drivers, int step) {
            return at(heating, drivers, step);
        }

        double highest(RoomDrivers drivers, int step) {
            return at(cooling, drivers, step);
        }

        private static double at(double[] parts, RoomDrivers drivers, int step) {
            if (parts.length == 1) {
                return parts[0];
            }
            int perDay = 24 * drivers.stepsPerHour();
            int ofDay = (drivers.firstHour() % 24 * drivers.stepsPerHour() + step) % perDay;
            return parts[(int) ((long) ofDay * parts.length / perDay)];
        }
    }

    /**
     * Runs all hours, after a warm-up of thirty days: the last of the weather or, in shorter weather, all of it as often as that takes.
     *
     * @param drivers the room in its weather
     * @param control when the system acts
     * @return the year
     */
    public static IdealYear run(RoomDrivers drivers, Control control) {
        int hours = drivers.hours();
        var model = new RoomModel(drivers);
        var result = new IdealYear(new double[hours], new double[hours], new double[hours], model.energy());
        int perDay = 24 * drivers.stepsPerHour();
        int warmUp = WARM_UP_DAYS * perDay;
        for (int i = 0; i < warmUp; i++) {
            int step = Math.floorMod(i - warmUp, drivers.steps());
            result.step(drivers, control, model, step);
        }
        model.startAccounts();
        Arrays.fill(result.heating, 0);
        Arrays.fill(result.cooling, 0);
        Arrays.fill(result.airTemperature, 0);
        for (int step = 0; step < drivers.steps(); step++) {
            result.step(drivers, control, model, step);
        }
        return new IdealYear(result.heating, result.cooling, result.airTemperature, model.energy());
    }

    private void step(RoomDrivers drivers, Control control, RoomModel model, int step) {
        int stepsPerHour = drivers.stepsPerHour();
        int hour = step / stepsPerHour;
        double heat = control.advance(drivers, model, step);
        heating[hour] += Math.max(0, heat) / stepsPerHour;
        cooling[hour] += Math.max(0, -heat) / stepsPerHour;
        airTemperature[hour] += model.airTemperature() / stepsPerHour;
    }

    /**
     * Returns the heating load of all hours.
     *
     * @return kWh
     */
    public double heatingEnergy() {
        return sum(heating) / 1000;
    }

    /**
     * Returns the sensible cooling load of all hours.
     *
     * @return kWh
     */
    public double coolingEnergy() {
        return sum(cooling) / 1000;
    }

    /**
     * Returns the largest hourly heating load.
     *
     * @return W
     */
    public double peakHeating() {
        return Arrays.stream(heating).max().orElse(0);
    }

    /**
     * Returns the largest hourly sensible cooling load.
     *
     * @return W
     */
    public double peakCooling() {
        return Arrays.stream(cooling).max().orElse(0);
    }

    /**
     * Returns the largest difference that the heat balance fails to explain, as a share of all system heat or, without a
     * system, of all sunlight.
     *
     * @return 0 to 1
     */
    public double relativeResidual() {
        double scale = (sum(heating) + sum(cooling)) * JOULES_PER_WATT_HOUR;
        return Math.abs(energy.residual()) / Math.max(scale, energy.sunInside() + energy.sunOutside());
    }

    private static double sum(double[] values) {
        var sum = 0.0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
