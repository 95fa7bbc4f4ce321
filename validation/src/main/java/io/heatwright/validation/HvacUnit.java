package io.heatwright.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.DirectExpansionUnit;
import io.heatwright.equipment.Parasitics;
import io.heatwright.equipment.coil.CoolingCoil;
import io.heatwright.equipment.curve.Biquadratic;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The unit of cases CE100 to CE200, from its published figures in {@code hvac/unit.csv}. */
final class HvacUnit {

    /** Air flows are published as volumes of dry air at this temperature, °C. */
    private static final double AIR_FLOW_TEMPERATURE = 20;

    private HvacUnit() {}

    static DirectExpansionUnit read() {
        var figures = figures();
        var capacity = figure(figures, "rated_capacity");
        var airFlow = figure(figures, "air_flow")
                / MoistAir.specificVolume(AIR_FLOW_TEMPERATURE, 0, MoistAir.STANDARD_PRESSURE);
        return new DirectExpansionUnit(
                capacity,
                1 / figure(figures, "rated_cop"),
                curve(figures, "capacity_"),
                curve(figures, "input_ratio_"),
                CoolingCoil.ofAirFlow(figure(figures, "sensible_heat_ratio"), capacity, airFlow),
                figure(figures, "indoor_fan"),
                figure(figures, "outdoor_fan"),
                figure(figures, "cycling_degradation"),
                Parasitics.none());
    }

    private static Biquadratic curve(Map<String, Double> figures, String name) {
        return new Biquadratic(
                figure(figures, name + "a"),
                figure(figures, name + "b"),
                figure(figures, name + "c"),
                figure(figures, name + "d"),
                figure(figures, name + "e"),
                figure(figures, name + "f"),
                false);
    }

    private static double figure(Map<String, Double> figures, String name) {
        var value = figures.get(name);
        if (value == null) {
            throw new IllegalStateException("The unit has no " + name + ".");
        }
        return value;
    }

    private static Map<String, Double> figures() {
        var stream = HvacUnit.class.getResourceAsStream("hvac/unit.csv");
        if (stream == null) {
            throw new IllegalStateException("The unit's figures are missing from this build.");
        }
        var figures = new LinkedHashMap<String, Double>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> figures.put(row.getField("figure"), Double.valueOf(row.getField("value"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return figures;
    }
}
