package io.heatwright.formats.fluids;

import io.heatwright.home.tree.Tree;
import io.heatwright.refrigerant.FluidDefinition;
import io.heatwright.refrigerant.FluidDefinition.Form;
import io.heatwright.refrigerant.FluidDefinition.Formula;
import io.heatwright.refrigerant.FluidDefinition.GaussianTerm;
import io.heatwright.refrigerant.FluidDefinition.IdealGas;
import io.heatwright.refrigerant.FluidDefinition.Pair;
import io.heatwright.refrigerant.FluidDefinition.PowerTerm;
import io.heatwright.refrigerant.FluidDefinition.SaturationFormulas;
import io.heatwright.refrigerant.SaturationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a fluid's file, which only this program writes: a fault in it is a fault of the build. */
final class FluidFile {
    private final Tree root;

    private FluidFile(Tree root) {
        this.root = root;
    }

    static FluidDefinition read(Tree tree) {
        return new FluidFile(tree).definition();
    }

    private FluidDefinition definition() {
        var critical = value(root, "critical");
        var reducing = value(root, "reducing");
        var range = value(root, "range");
        var residual = value(root, "residual");
        boolean pseudoPure = text(value(root, "kind")).equals("pseudo-pure");
        return new FluidDefinition(
                text(value(root, "name")),
                text(value(root, "title")),
                items(value(root, "also")).stream().map(FluidFile::text).toList(),
                pseudoPure,
                text(value(root, "source")),
                text(value(root, "citation")),
                number(root, "molar_mass_kg_mol"),
                number(root, "gas_constant_j_molk"),
                number(critical, "temperature_k"),
                number(critical, "pressure_pa"),
                number(critical, "density_mol_m3"),
                number(reducing, "temperature_k"),
                number(reducing, "density_mol_m3"),
                number(range, "lowest_temperature_k"),
                number(range, "highest_temperature_k"),
                number(range, "highest_pressure_pa"),
                ideal(value(root, "ideal")),
                rows(residual, "powers", 4, r -> new PowerTerm(r[0], r[1], (int) r[2], (int) r[3])),
                rows(residual, "gaussians", 7, r -> new GaussianTerm(r[0], r[1], (int) r[2], r[3], r[4], r[5], r[6])),
                saturation(value(root, "saturation"), pseudoPure));
    }

    static SaturationTable table(Tree root) {
        return new SaturationTable(
                text(value(root, "name")),
                text(value(root, "title")),
                items(value(root, "also")).stream().map(FluidFile::text).toList(),
                text(value(root, "source")),
                text(value(root, "citation")),
                text(value(root, "note")),
                side(root, "bubble"),
                side(root, "dew"));
    }

    private static List<SaturationTable.Row> side(Tree root, String key) {
        return rows(root, key, 5, r -> new SaturationTable.Row(r[0], r[1], r[2], r[3], r[4]));
    }

    private static IdealGas ideal(Tree tree) {
        return new IdealGas(
                number(tree, "constant"),
                number(tree, "tau"),
                number(tree, "log_tau"),
                pairs(tree, "powers"),
                pairs(tree, "planck_einstein"));
    }

    private static SaturationFormulas saturation(Tree tree, boolean pseudoPure) {
        return new SaturationFormulas(
                number(tree, "temperature_k"),
                formula(value(tree, pseudoPure ? "bubble_pressure" : "pressure"), "reducing_pa"),
                formula(value(tree, pseudoPure ? "dew_pressure" : "pressure"), "reducing_pa"),
                formula(value(tree, "liquid_density"), "reducing_mol_m3"),
                formula(value(tree, "vapour_density"), "reducing_mol_m3"));
    }

    private static Formula formula(Tree tree, String reducing) {
        var form = switch (text(value(tree, "form"))) {
            case "polynomial" -> Form.POLYNOMIAL;
            case "exponential" -> Form.EXPONENTIAL;
            case "exponential in tau" -> Form.EXPONENTIAL_IN_TAU;
            default -> throw broken(value(tree, "form"), "is no form of a formula");
        };
        return new Formula(form, number(tree, reducing), pairs(tree, "terms"));
    }

    private static List<Pair> pairs(Tree tree, String key) {
        return rows(tree, key, 2, r -> new Pair(r[0], r[1]));
    }

    private static <T> List<T> rows(Tree tree, String key, int columns, Function<double[], T> row) {
        if (!(tree instanceof Tree.Branch branch) || branch.value(key).isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<T>();
        for (var item : items(branch.value(key).get())) {
            var cells = items(item).stream().mapToDouble(FluidFile::number).toArray();
            if (cells.length != columns) {
                throw broken(item, "has " + cells.length + " numbers, not " + columns);
            }
            rows.add(row.apply(cells));
        }
        return rows;
    }

    private static Tree value(Tree tree, String key) {
        if (tree instanceof Tree.Branch branch) {
            return branch.value(key).orElseThrow(() -> broken(tree, "lacks " + key));
        }
        throw broken(tree, "has no names");
    }

    private static double number(Tree tree, String key) {
        return number(value(tree, key));
    }

    private static double number(Tree tree) {
        try {
            return Double.parseDouble(text(tree));
        } catch (NumberFormatException failure) {
            throw broken(tree, "is no number");
        }
    }

    private static String text(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        throw broken(tree, "is no single value");
    }

    private static List<Tree> items(Tree tree) {
        if (tree instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        throw broken(tree, "is no list");
    }

    private static IllegalStateException broken(Tree tree, String what) {
        return new IllegalStateException(
                "A fluid of this build is broken: " + tree.place().print() + " " + what + ".");
    }
}
