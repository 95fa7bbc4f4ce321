package io.heatwright.validation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.heatwright.formats.fluids.FluidLibrary;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.Saturation;
import io.heatwright.refrigerant.cycle.CycleConditions;
import io.heatwright.refrigerant.cycle.OneStageCycle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Saturation and simple cycles of refrigerants against another program that solves the same equations of state. */
public final class RefrigerantSuite implements Suite {
    /** The suite's name in results. */
    public static final String NAME = "refrigerants";

    private static final double ALLOWED = 1e-6;
    private static final double ICE_POINT = 273.15;
    private static final double KILO = 1000;

    private final Map<String, Fluid> fluids = new LinkedHashMap<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String source() {
        return "CoolProp 8.0.0, an independent program with the same equations of state, in nine or ten digits; R454B: between"
                + " the rows of our table of its results";
    }

    @Override
    public Optional<String> allowance() {
        return Optional.of("Low and high are its figure; ours may be off by 0.0001 % of it");
    }

    @Override
    public List<Check> run() {
        var checks = new ArrayList<Check>();
        rows("refrigerants/saturation.csv").forEach(row -> saturation(row, checks));
        rows("refrigerants/cycles.csv").forEach(row -> cycle(row, checks));
        return List.copyOf(checks);
    }

    private void saturation(NamedCsvRecord row, List<Check> checks) {
        var name = row.getField("fluid");
        double kelvin = number(row, "temperature_k");
        var found = saturation(name, kelvin);
        var what = name + " saturated at " + row.getField("temperature_k").replace(".0", "") + " K";
        add(checks, what, "bubble pressure", "kPa", found.liquid().pressure(), number(row, "bubble_pressure_pa"));
        add(checks, what, "dew pressure", "kPa", found.vapour().pressure(), number(row, "dew_pressure_pa"));
        double latent = number(row, "vapour_enthalpy_j_kg") - number(row, "liquid_enthalpy_j_kg");
        add(checks, what, "latent heat", "kJ/kg", found.latentHeat(), latent);
        checks.add(Check.exact(
                NAME,
                what,
                "liquid density",
                "kg/m³",
                found.liquid().density(),
                number(row, "liquid_density_kg_m3"),
                ALLOWED));
        checks.add(Check.exact(
                NAME,
                what,
                "vapour density",
                "kg/m³",
                found.vapour().density(),
                number(row, "vapour_density_kg_m3"),
                ALLOWED));
    }

    private Saturation saturation(String name, double kelvin) {
        var table = FluidLibrary.table(name);
        return table.isPresent() ? table.get().saturation(kelvin) : fluid(name).saturation(kelvin);
    }

    private void cycle(NamedCsvRecord row, List<Check> checks) {
        var name = row.getField("fluid");
        var cycle = OneStageCycle.of(
                fluid(name),
                new CycleConditions(
                        number(row, "evaporating_c") + ICE_POINT,
                        number(row, "condensing_c") + ICE_POINT,
                        number(row, "superheat_k"),
                        number(row, "subcooling_k"),
                        number(row, "isentropic_efficiency")));
        var what = name + " cycle from " + row.getField("evaporating_c").replace(".0", "") + " to "
                + row.getField("condensing_c").replace(".0", "") + " °C";
        checks.add(Check.exact(
                NAME, what, "heating COP", "", cycle.heatingPerformance(), number(row, "heating_cop"), ALLOWED));
        checks.add(Check.exact(
                NAME,
                what,
                "discharge",
                "°C",
                cycle.discharge().temperature() - ICE_POINT,
                number(row, "discharge_c"),
                ALLOWED));
        add(
                checks,
                what,
                "heat per suction volume",
                "kJ/m³",
                cycle.volumetricHeat(),
                number(row, "volumetric_heat_j_m3"));
    }

    private static void add(
            List<Check> checks, String what, String quantity, String unit, double value, double reference) {
        checks.add(Check.exact(NAME, what, quantity, unit, value / KILO, reference / KILO, ALLOWED));
    }

    private Fluid fluid(String name) {
        return fluids.computeIfAbsent(name, one -> FluidLibrary.fluid(one).orElseThrow());
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(String resource) {
        var stream = RefrigerantSuite.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The reference figures are missing from this build.");
        }
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
