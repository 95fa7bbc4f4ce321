package io.heatwright.simulation;

import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Operation;
import io.heatwright.simulation.YearResult.Hourly;
import java.util.Arrays;

/** Counts a run. Sums are of step means, turned into energy and hours at the end. */
final class Tally {
    private final double[] temperature;
    private final double[] output;
    private final double[] electricity;
    private final double[] fuel;
    private double heat;
    private double cooling;
    private double moisture;
    private double electricityHeating;
    private double electricityCooling;
    private double electricityWaiting;
    private double fuelTotal;
    private double supplement;
    private double electricityDefrosting;
    private double heatDefrosting;
    private double defrosts;
    private double heatingStarts;
    private double coolingStarts;
    private int cyclingHours;
    private int lastCyclingHour = -1;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    /** Steps that missed. */
    int cold;

    int hot;

    /** Hours that ended damp. */
    int damp;

    Tally(int hours) {
        temperature = new double[hours];
        output = new double[hours];
        electricity = new double[hours];
        fuel = new double[hours];
    }

    void add(Operation operation, int hour, double roomTemperature, double share) {
        temperature[hour] = roomTemperature;
        output[hour] += share * operation.heatToRoom();
        electricity[hour] += share * operation.electricPower();
        fuel[hour] += share * operation.fuelPower();
        lowest = Math.min(lowest, roomTemperature);
        highest = Math.max(highest, roomTemperature);
        moisture += operation.moistureRemoval();
        fuelTotal += operation.fuelPower();
        if (operation.mode() == Mode.HEAT) {
            heat += operation.sensibleOutput();
            supplement += operation.supplementOutput();
            electricityHeating += operation.electricPower();
            heatingStarts += operation.starts();
            electricityDefrosting += operation.defrostPower();
            heatDefrosting += operation.defrostHeat();
            defrosts += operation.defrosts();
        } else if (operation.mode() == Mode.COOL) {
            cooling += operation.sensibleOutput();
            electricityCooling += operation.electricPower();
            coolingStarts += operation.starts();
        } else {
            electricityWaiting += operation.electricPower();
        }
        if (operation.starts() > 0 && hour != lastCyclingHour) {
            lastCyclingHour = hour;
            cyclingHours++;
        }
    }

    YearResult result(double seconds) {
        var hours = seconds / 3600;
        return new YearResult(
                heat * seconds,
                cooling * seconds,
                moisture * seconds,
                electricityHeating * seconds,
                electricityCooling * seconds,
                electricityWaiting * seconds,
                fuelTotal * seconds,
                supplement * seconds,
                electricityDefrosting * seconds,
                heatDefrosting * seconds,
                defrosts,
                cold * hours,
                hot * hours,
                damp,
                heatingStarts,
                coolingStarts,
                cyclingHours,
                lowest,
                highest,
                new Hourly(
                        Arrays.copyOf(temperature, temperature.length),
                        Arrays.copyOf(output, output.length),
                        Arrays.copyOf(electricity, electricity.length),
                        Arrays.copyOf(fuel, fuel.length)));
    }
}
