package io.heatwright.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A run of all weather hours of a building with an ideal system in each room, see {@link IdealYear}.
 *
 * @param rooms the year of each room
 * @param humidityRatio of each room's air, mean over the hour, kg/kg
 * @param energy accounts of the run
 */
public record BuildingYear(List<IdealYear> rooms, List<double[]> humidityRatio, BuildingEnergy energy) {

    private static final int WARM_UP_DAYS = 30;
    private static final int DAYS_APART = 10;
    private static final int MOST_DAYS = 2000;
    /** As of {@link PeriodicDay}. */
    private static final double SETTLED = 0.01;

    private static final double LOAD_SETTLED = 0.001;
    private static final double LEAST_LOAD = 1;
    private static final double JOULES_PER_KILOWATT_HOUR = 3.6e6;

    public BuildingYear {
        rooms = List.copyOf(rooms);
        humidityRatio = List.copyOf(humidityRatio);
    }

    /**
     * Runs all hours, after a warm-up of thirty days: the last of the weather or, in shorter weather, all of it as often as that takes.
     *
     * @param drivers the building in its weather
     * @param controls when the system of each room acts
     * @return the year
     */
    public static BuildingYear run(BuildingDrivers drivers, List<IdealYear.Control> controls) {
        int steps = drivers.steps();
        int warmUp = WARM_UP_DAYS * 24 * drivers.stepsPerHour();
        var run = new Run(drivers, controls);
        for (int i = 0; i < warmUp; i++) {
            run.step(Math.floorMod(i - warmUp, steps));
        }
        return run.year();
    }

    /**
     * Repeats a day until no room remembers how it started: until in ten days no air temperature changes by more than 0.01 K
     * and no load by more than 0.1 % of the largest or 1 W, at most 2,000 days.
     *
     * @param drivers the building in the weather of one day, or of a few that follow one another
     * @param controls when the system of each room acts
     * @return the last day
     */
    public static BuildingYear repeated(BuildingDrivers drivers, List<IdealYear.Control> controls) {
        var run = new Run(drivers, controls);
        var before = run.year();
        for (int day = DAYS_APART; day < MOST_DAYS; day += DAYS_APART) {
            for (int i = 0; i < (DAYS_APART - 1) * drivers.steps(); i++) {
                run.step(i % drivers.steps());
            }
            var after = run.year();
            if (after.isSettledAfter(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    private boolean isSettledAfter(BuildingYear before) {
        return apart(before, IdealYear::airTemperature) < SETTLED
                && apart(before, BuildingYear::load) < Math.max(LEAST_LOAD, LOAD_SETTLED * largestLoad());
    }

    private static double[] load(IdealYear room) {
        var load = room.heating().clone();
        for (int hour = 0; hour < load.length; hour++) {
            load[hour] -= room.cooling()[hour];
        }
        return load;
    }

    private double largestLoad() {
        return rooms.stream()
                .mapToDouble(room -> Math.max(room.peakHeating(), room.peakCooling()))
                .max()
                .orElse(0);
    }

    /** Largest difference in a series to another run. */
    private double apart(BuildingYear other, Function<IdealYear, double[]> series) {
        var largest = 0.0;
        for (int i = 0; i < rooms.size(); i++) {
            double[] one = series.apply(rooms.get(i));
            double[] two = series.apply(other.rooms.get(i));
            for (int hour = 0; hour < one.length; hour++) {
                largest = Math.max(largest, Math.abs(one[hour] - two[hour]));
            }
        }
        return largest;
    }

    /**
     * Returns the largest difference that the heat balance fails to explain, as a share of all system heat or, without a
     * system, of all sunlight.
     *
     * @return 0 to 1; NaN in the dark without a system
     */
    public double relativeResidual() {
        var system = 0.0;
        var sun = 0.0;
        for (var room : rooms) {
            system += (room.heatingEnergy() + room.coolingEnergy()) * JOULES_PER_KILOWATT_HOUR;
            sun += room.energy().sunInside() + room.energy().sunOutside();
        }
        return Math.abs(energy.residual()) / Math.max(system, sun);
    }

    /** A building under its controls. */
    private static final class Run {
        private final BuildingDrivers drivers;
        private final BuildingModel model;
        private final int rooms;
        /** By step of the day and room. */
        private final double[][] low;

        private final double[][] high;

        Run(BuildingDrivers drivers, List<IdealYear.Control> controls) {
            this.drivers = drivers;
            model = new BuildingModel(drivers);
            rooms = controls.size();
            int perDay = 24 * drivers.stepsPerHour();
            low = new double[perDay][rooms];
            high = new double[perDay][rooms];
            for (int step = 0; step < perDay; step++) {
                for (int i = 0; i < rooms; i++) {
                    low[step][i] = controls.get(i).lowest(drivers.room(i), step);
                    high[step][i] = controls.get(i).highest(drivers.room(i), step);
                }
            }
        }

        void step(int step) {
            int ofDay = step % low.length;
            model.prepare(step);
            model.advanceBetween(low[ofDay], high[ofDay]);
        }

        BuildingYear year() {
            double share = 1.0 / drivers.stepsPerHour();
            var heating = new double[rooms][drivers.hours()];
            var cooling = new double[rooms][drivers.hours()];
            var air = new double[rooms][drivers.hours()];
            var humidity = new double[rooms][drivers.hours()];
            model.startAccounts();
            for (int step = 0; step < drivers.steps(); step++) {
                int hour = step / drivers.stepsPerHour();
                step(step);
                for (int i = 0; i < rooms; i++) {
                    double heat = model.heat(i);
                    heating[i][hour] += share * Math.max(0, heat);
                    cooling[i][hour] += share * Math.max(0, -heat);
                    air[i][hour] += share * model.airTemperature(i);
                    humidity[i][hour] += share * model.humidityRatio(i);
                }
            }
            var energy = model.energy();
            var years = new ArrayList<IdealYear>();
            for (int i = 0; i < rooms; i++) {
                years.add(new IdealYear(
                        heating[i], cooling[i], air[i], energy.rooms().get(i)));
            }
            return new BuildingYear(years, Arrays.asList(humidity), energy);
        }
    }
}
