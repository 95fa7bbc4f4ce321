package io.heatwright.validation;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.DirectExpansionUnit;
import io.heatwright.simulation.HeldRun;
import io.heatwright.simulation.Setpoints;
import java.util.LinkedHashMap;
import java.util.Map;

/** One case of the cooling suite: three months with the unit, of which February is reported. */
final class HvacCase {
    /** Six minutes: the shortest step in which the part load factor stands for starts. */
    private static final int STEPS_PER_HOUR = 10;

    private static final int HOURS = 90 * 24;
    private static final int FEBRUARY_STARTS = 31 * 24;
    private static final int FEBRUARY_ENDS = 59 * 24;
    private static final double WATT_HOURS_PER_KILOWATT_HOUR = 1000;
    private static final double GRAMS_PER_KILOGRAM = 1000;

    private HvacCase() {}

    /** Figures under their published names: kWh, °C, g/kg. */
    static Map<String, Double> figures(String name, DirectExpansionUnit unit, CaseFile.Reader files) {
        var file = files.read("hvac/" + name + ".yaml");
        var run = HeldRun.of(
                file.drivers(STEPS_PER_HOUR), Setpoints.of(file.room().thermostat()), unit, HOURS);
        var figures = new LinkedHashMap<String, Double>();
        energies(run, figures);
        var zoneSensible = -sum(run.heat());
        var coilSensible = zoneSensible + sum(run.indoorFanPower());
        var coilLatent = 0.0;
        var zoneLatent = 0.0;
        var gains = file.room().enclosure().gains().moisture();
        for (var hour = FEBRUARY_STARTS; hour < FEBRUARY_ENDS; hour++) {
            var vapour = MoistAir.HEAT_OF_VAPORIZATION + MoistAir.SPECIFIC_HEAT_OF_VAPOUR * run.airTemperature()[hour];
            coilLatent += run.moistureRemoval()[hour] * vapour / WATT_HOURS_PER_KILOWATT_HOUR;
            zoneLatent += gains[hour % gains.length] * vapour / WATT_HOURS_PER_KILOWATT_HOUR;
        }
        loads("coil_load", coilSensible, coilLatent, figures);
        loads("zone_load", zoneSensible, zoneLatent, figures);
        figures.put("sensible_coil_minus_zone", coilSensible - zoneSensible);
        figures.put("latent_coil_minus_zone", coilLatent - zoneLatent);
        figures.put("cop", (zoneSensible + zoneLatent) / sum(run.electricPower()));
        figures.put("indoor_dry_bulb", mean(run.airTemperature()));
        figures.put("humidity_ratio", GRAMS_PER_KILOGRAM * mean(run.humidityRatio()));
        return figures;
    }

    private static void energies(HeldRun run, Map<String, Double> figures) {
        var total = sum(run.electricPower());
        var supplyFan = sum(run.indoorFanPower());
        var condenserFan = sum(run.outdoorFanPower());
        figures.put("energy_total", total);
        figures.put("energy_compressor", total - supplyFan - condenserFan);
        figures.put("energy_supply_fan", supplyFan);
        figures.put("energy_condenser_fan", condenserFan);
    }

    private static void loads(String name, double sensible, double latent, Map<String, Double> figures) {
        figures.put(name + "_total", sensible + latent);
        figures.put(name + "_sensible", sensible);
        figures.put(name + "_latent", latent);
    }

    /** February, kWh. */
    private static double sum(double[] watts) {
        var sum = 0.0;
        for (var hour = FEBRUARY_STARTS; hour < FEBRUARY_ENDS; hour++) {
            sum += watts[hour];
        }
        return sum / WATT_HOURS_PER_KILOWATT_HOUR;
    }

    private static double mean(double[] values) {
        return sum(values) * WATT_HOURS_PER_KILOWATT_HOUR / (FEBRUARY_ENDS - FEBRUARY_STARTS);
    }
}
