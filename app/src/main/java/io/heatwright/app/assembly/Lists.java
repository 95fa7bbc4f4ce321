package io.heatwright.app.assembly;

import io.heatwright.app.output.Table;
import io.heatwright.home.assembly.Material;
import io.heatwright.home.assembly.MaterialTable;
import io.heatwright.home.defaults.AssemblyCatalogue;
import io.heatwright.home.defaults.AssemblyTable;
import io.heatwright.home.defaults.EraBand;
import io.heatwright.home.defaults.NamedAssembly;
import io.heatwright.home.defaults.WindowTable;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.ArrayList;
import java.util.List;

/** The lists of named assemblies and of materials. */
final class Lists {

    /** Says when a window is usual that is plausible in no time. */
    static final String SELDOM = "seldom";

    private Lists() {}

    /** One line of the list of assemblies. */
    record Row(
            String name,
            String kind,
            String built,
            double insulation,
            double transmittance,
            double solarHeatGainCoefficient,
            String source) {

        static Row of(NamedAssembly a) {
            return new Row(a.name(), a.kind(), a.built(), a.insulation(), a.transmittance(), Double.NaN, a.source());
        }

        static Row of(WindowTable.Row window) {
            return new Row(
                    window.glazing() + ", " + window.frame(),
                    "window",
                    Lists.built(window),
                    Double.NaN,
                    window.uFactor(),
                    window.solarHeatGainCoefficient(),
                    "openstudio-hpxml");
        }
    }

    static List<Row> all() {
        var rows = new ArrayList<Row>();
        AssemblyCatalogue.all().forEach(a -> rows.add(Row.of(a)));
        rows.addAll(windows());
        return rows;
    }

    static List<Row> windows() {
        return WindowTable.rows().stream().map(Row::of).toList();
    }

    /** When a window is plausible, by glass; frames are as likely at any time. */
    static String built(WindowTable.Row window) {
        var first = 0;
        var last = -1;
        var before = 0;
        for (var band : EraBand.values()) {
            var usual = WindowTable.usual(band);
            if (List.of(usual.low(), usual.likely(), usual.high()).contains(window.glazing())) {
                first = last < 0 ? before : first;
                last = band.lastYear();
            }
            before = band.lastYear() + 1;
        }
        return last < 0 ? SELDOM : new NamedAssembly.Years(first, last).words();
    }

    static Table<Row> table(List<Row> rows, UnitSystem units) {
        var metric = units == UnitSystem.METRIC;
        return new Table<>(rows)
                .words("name", "Name", Row::name)
                .spare("kind", "Kind", Row::kind)
                .words("built", "Usual", Row::built)
                .figures("insulation_m2k_w", "Insulation", r -> r.insulation() * AssemblyTable.SI, r -> label(r))
                .figures("u_w_m2k", metric ? "U W/m²K" : "", Row::transmittance, r -> u(r, UnitSystem.METRIC))
                .figures(
                        "u_btu_h_ft2_f",
                        metric ? "" : "U Btu/h·ft²·°F",
                        r -> Quantity.TRANSMITTANCE.written(r.transmittance(), UnitSystem.US),
                        r -> u(r, UnitSystem.US))
                .figures("shgc", "SHGC", Row::solarHeatGainCoefficient, Lists::sun)
                .words("source", "", Row::source)
                .words("", "Source", row -> row.source().split("[ ;]", 2)[0]);
    }

    static Table<Material> materials(UnitSystem units) {
        var table = new Table<>(MaterialTable.all())
                .words("name", "Name", Material::name)
                .spare("kind", "Kind", m -> m.kind().word())
                .figures(
                        "conductivity_w_mk",
                        "k " + Quantity.CONDUCTIVITY.unit(units),
                        Material::conductivity,
                        m -> Quantity.CONDUCTIVITY.print(m.conductivity(), units));
        var density = UnitFamily.DENSITY.preferred(units);
        var heat = units == UnitSystem.US
                ? UnitFamily.SPECIFIC_HEAT.preferred(units)
                : UnitFamily.SPECIFIC_HEAT.units().get(0);
        return table.figures(
                        "density_kg_m3",
                        density.name(),
                        Material::density,
                        m -> Figures.significant(density.written(m.density()), 3))
                .figures(
                        "specific_heat_j_kgk",
                        heat.name(),
                        Material::specificHeat,
                        m -> Figures.significant(heat.written(m.specificHeat()), 3))
                .words("also_called", "Also called", m -> String.join(", ", m.synonyms()))
                .words("source", "Source", Material::source);
    }

    private static String label(Row row) {
        return Double.isNaN(row.insulation()) ? "–" : label(row.insulation());
    }

    /** Nominal insulation as people say it. */
    static String label(double nominal) {
        var rounded = Math.rint(10 * nominal) / 10;
        var digits = rounded == Math.floor(rounded) ? 0 : 1;
        return rounded == 0 ? "none" : "R-" + Figures.decimals(rounded, digits);
    }

    private static String u(Row row, UnitSystem system) {
        return Figures.significant(Quantity.TRANSMITTANCE.written(row.transmittance(), system), 3);
    }

    private static String sun(Row row) {
        return Figures.significant(row.solarHeatGainCoefficient(), 2);
    }
}
