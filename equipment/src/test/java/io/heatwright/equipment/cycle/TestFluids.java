package io.heatwright.equipment.cycle;

import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidDefinition;
import io.heatwright.refrigerant.FluidDefinition.Form;
import io.heatwright.refrigerant.FluidDefinition.Formula;
import io.heatwright.refrigerant.FluidDefinition.GaussianTerm;
import io.heatwright.refrigerant.FluidDefinition.IdealGas;
import io.heatwright.refrigerant.FluidDefinition.Pair;
import io.heatwright.refrigerant.FluidDefinition.PowerTerm;
import io.heatwright.refrigerant.FluidDefinition.SaturationFormulas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The program's fluids for tests of this floor, which knows no reader of files. */
public final class TestFluids {

    private TestFluids() {}

    /** Makes a fluid. */
    public static Fluid fluid(String name) {
        return Fluid.of(definition(name));
    }

    /** Reads our own flat notation: nested names as paths, rows of numbers as lists. */
    private static FluidDefinition definition(String name) {
        var values = new LinkedHashMap<String, String>();
        var rows = new LinkedHashMap<String, List<double[]>>();
        var path = new ArrayList<String>();
        for (var line : text("/io/heatwright/data/fluids/" + name + ".yaml").split("\n", -1)) {
            var bare = line.replaceFirst(" *#.*", "");
            if (bare.isBlank()) {
                continue;
            }
            int depth = (bare.length() - bare.stripLeading().length()) / 2;
            var content = bare.strip();
            if (content.startsWith("- [")) {
                rows.computeIfAbsent(String.join(".", path), key -> new ArrayList<>())
                        .add(numbers(content.substring(3, content.length() - 1)));
                continue;
            }
            int colon = content.indexOf(':');
            path.subList(Math.min(depth, path.size()), path.size()).clear();
            path.add(content.substring(0, colon));
            values.put(String.join(".", path), content.substring(colon + 1).strip());
        }
        return new Reading(values, rows).definition();
    }

    private static double[] numbers(String list) {
        return Stream.of(list.split(",", -1))
                .mapToDouble(cell -> Double.parseDouble(cell.strip()))
                .toArray();
    }

    private static String text(String resource) {
        try (var stream = TestFluids.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Reading(Map<String, String> values, Map<String, List<double[]>> rows) {
        FluidDefinition definition() {
            boolean pseudoPure = word("kind").equals("pseudo-pure");
            return new FluidDefinition(
                    word("name"),
                    word("title"),
                    List.of(),
                    pseudoPure,
                    word("source"),
                    word("citation"),
                    number("molar_mass_kg_mol"),
                    number("gas_constant_j_molk"),
                    inside("critical", "temperature_k"),
                    inside("critical", "pressure_pa"),
                    inside("critical", "density_mol_m3"),
                    inside("reducing", "temperature_k"),
                    inside("reducing", "density_mol_m3"),
                    inside("range", "lowest_temperature_k"),
                    inside("range", "highest_temperature_k"),
                    inside("range", "highest_pressure_pa"),
                    new IdealGas(
                            number("ideal.constant"),
                            number("ideal.tau"),
                            number("ideal.log_tau"),
                            pairs("ideal.powers"),
                            pairs("ideal.planck_einstein")),
                    rows("residual.powers").stream()
                            .map(r -> new PowerTerm(r[0], r[1], (int) r[2], (int) r[3]))
                            .toList(),
                    rows("residual.gaussians").stream()
                            .map(r -> new GaussianTerm(r[0], r[1], (int) r[2], r[3], r[4], r[5], r[6]))
                            .toList(),
                    new SaturationFormulas(
                            number("saturation.temperature_k"),
                            formula(pseudoPure ? "bubble_pressure" : "pressure", "pa"),
                            formula(pseudoPure ? "dew_pressure" : "pressure", "pa"),
                            formula("liquid_density", "mol_m3"),
                            formula("vapour_density", "mol_m3")));
        }

        private Formula formula(String name, String unit) {
            var form = Form.valueOf(
                    word("saturation." + name + ".form").replace(' ', '_').toUpperCase(Locale.ROOT));
            return new Formula(
                    form, number("saturation." + name + ".reducing_" + unit), pairs("saturation." + name + ".terms"));
        }

        private String word(String key) {
            var word = values.get(key);
            if (word == null) {
                throw new IllegalStateException(key + " is missing");
            }
            return word.replace("\"", "");
        }

        private double number(String key) {
            return Double.parseDouble(word(key));
        }

        private double inside(String key, String inner) {
            var flow = word(key);
            int from = flow.indexOf(inner + ":") + inner.length() + 1;
            int comma = flow.indexOf(',', from);
            return Double.parseDouble(flow.substring(from, comma < 0 ? flow.indexOf('}', from) : comma)
                    .strip());
        }

        private List<double[]> rows(String key) {
            return rows.getOrDefault(key, List.of());
        }

        private List<Pair> pairs(String key) {
            return rows(key).stream().map(r -> new Pair(r[0], r[1])).toList();
        }
    }
}
