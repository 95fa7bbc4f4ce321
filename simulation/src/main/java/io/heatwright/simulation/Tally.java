package io.heatwright.simulation;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.room.RoomDrivers;
import io.heatwright.room.RoomModel;
import io.heatwright.simulation.YearResult.Hourly;

/** Counts a run. Sums are of step means, turned into energy and hours at the end. */
final class Tally {
    private final double stepSeconds;
    private final int stepsPerHour;
    private final double pressure;
    private final Setpoints setpoints;
    private final Margins margins;
    private final double[] temperature;
    private final double[] output;
    private final double[] electricity;
    private final double[] fuel;
    private final Runs runs = new Runs();
    private double heat;
    private double cooling;
    private double moisture;
    private double electricityHeating;
    private double electricityCooling;
    private double electricityWaiting;
    private double supplement;
    private double electricityDefrosting;
    private double heatDefrosting;
    private double defrosts;
    private double electricityStarting;
    private double heatingStarts;
    private double coolingStarts;
    private int cyclingHours;
    private double mostStartsAnHour;
    private int cold;
    private int hot;
    private int damp;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    private double hourOutput;
    private double hourElectricity;
    private double hourFuel;
    private double hourTemperature;
    private double hourStarts;
    private boolean cooled;

    Tally(RoomDrivers drivers, Setpoints setpoints, Margins margins) {
        stepSeconds = drivers.stepSeconds();
        stepsPerHour = drivers.stepsPerHour();
        pressure = drivers.pressure();
        this.setpoints = setpoints;
        this.margins = margins;
        temperature = new double[drivers.hours()];
        output = new double[drivers.hours()];
        electricity = new double[drivers.hours()];
        fuel = new double[drivers.hours()];
    }

    /** Counts a step. */
    void add(Operation operation, double roomTemperature) {
        hourTemperature += roomTemperature;
        hourOutput += operation.heatToRoom();
        hourElectricity += operation.electricPower();
        hourFuel += operation.fuelPower();
        lowest = Math.min(lowest, roomTemperature);
        highest = Math.max(highest, roomTemperature);
        moisture += operation.moistureRemoval();
        electricityStarting += operation.startUpLoss();
        if (operation.mode() == Mode.HEAT) {
            heat += operation.sensibleOutput();
            supplement += operation.supplementOutput();
            electricityHeating += operation.electricPower();
            heatingStarts += operation.starts();
            electricityDefrosting += operation.defrostPower();
            heatDefrosting += operation.defrostHeat();
            defrosts += operation.defrosts();
            hourStarts += operation.starts();
        } else if (operation.mode() == Mode.COOL) {
            cooling += operation.sensibleOutput();
            electricityCooling += operation.electricPower();
            coolingStarts += operation.starts();
            cooled = true;
            hourStarts += operation.starts();
        } else {
            electricityWaiting += operation.electricPower();
            // Radiators that are still warm go on; a wet coil and its fan do not heat.
            heat += operation.moistureRemoval() == 0 ? Math.max(0, operation.sensibleOutput()) : 0;
        }
        runs.add(operation);
    }

    /** Ends an hour of the run. Humidity moves slowly and its saturation is dear: the hour's last step speaks for it. */
    void endHour(int hour, int clock, RoomModel room) {
        double share = 1.0 / stepsPerHour;
        double mean = hourTemperature * share;
        temperature[hour] = room.airTemperature();
        output[hour] = hourOutput * share;
        electricity[hour] = hourElectricity * share;
        fuel[hour] = hourFuel * share;
        cold += mean < setpoints.heating()[clock] - margins.cold() ? 1 : 0;
        hot += mean > setpoints.cooling()[clock] + margins.hot() ? 1 : 0;
        cyclingHours += hourStarts > 0 ? 1 : 0;
        mostStartsAnHour = Math.max(mostStartsAnHour, hourStarts);
        damp += cooled && isDamp(room) ? 1 : 0;
        hourTemperature = 0;
        hourOutput = 0;
        hourElectricity = 0;
        hourFuel = 0;
        hourStarts = 0;
        cooled = false;
    }

    private boolean isDamp(RoomModel room) {
        return MoistAir.relativeHumidity(room.airTemperature(), room.humidityRatio(), pressure) > margins.damp();
    }

    YearResult result() {
        double fuelTotal = 0;
        for (double watts : fuel) {
            fuelTotal += watts;
        }
        return new YearResult(
                heat * stepSeconds,
                cooling * stepSeconds,
                moisture * stepSeconds,
                electricityHeating * stepSeconds,
                electricityCooling * stepSeconds,
                electricityWaiting * stepSeconds,
                fuelTotal * 3600,
                supplement * stepSeconds,
                electricityDefrosting * stepSeconds,
                heatDefrosting * stepSeconds,
                defrosts,
                electricityStarting * stepSeconds,
                cold,
                hot,
                damp,
                heatingStarts,
                coolingStarts,
                cyclingHours,
                mostStartsAnHour,
                runs.shortest(),
                lowest,
                highest,
                new Hourly(temperature, output, electricity, fuel));
    }

    /** How long runs last: those that ended within a step say so themselves. */
    private static final class Runs {
        private double shortest = Double.POSITIVE_INFINITY;

        void add(Operation operation) {
            double ended = operation.isDynamic() ? operation.endedRun() : 0;
            if (ended > 0) {
                shortest = Math.min(shortest, ended);
            }
        }

        double shortest() {
            return Double.isInfinite(shortest) ? Double.NaN : shortest;
        }
    }
}
