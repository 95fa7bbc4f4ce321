package io.heatwright.app.assembly;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.assembly.Course;
import io.heatwright.home.assembly.LayerAccount;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Prints accounts for people, for programs, and for spreadsheets. */
record AccountPrint(List<Account> accounts, UnitSystem units, int width) {

    /** One line of one account. */
    private record Line(Account account, LayerAccount layer) {}

    /** A single account is an object in JSON, those of a home are a list. */
    String print(OutputFormat format) {
        return switch (format) {
            case TEXT -> text();
            case JSON ->
                JsonWriter.write(
                        accounts.size() == 1 && !ofHome()
                                ? plain(accounts.get(0))
                                : accounts.stream().map(AccountPrint::plain).toList());
            case CSV -> table(lines(accounts, false), true).print(OutputFormat.CSV);
        };
    }

    private boolean ofHome() {
        return accounts.stream().anyMatch(account -> !account.room().isEmpty());
    }

    private static List<Line> lines(List<Account> accounts, boolean total) {
        var lines = new ArrayList<Line>();
        for (var account : accounts) {
            account.layers().forEach(layer -> lines.add(new Line(account, layer)));
            if (total) {
                lines.add(new Line(account, account.total()));
            }
        }
        return lines;
    }

    private Table<Line> table(List<Line> lines, boolean temperatures) {
        var table = new Table<>(lines);
        if (ofHome()) {
            table.words("room", "", line -> line.account().room());
        }
        table.words("assembly", "", line -> line.account().name())
                .words("layer", "Layer, outside to inside", line -> line.layer().name());
        figures(table, "thickness_m", "", Quantity.THICKNESS, LayerAccount::thickness);
        figures(table, "conductivity_w_mk", "k ", Quantity.CONDUCTIVITY, LayerAccount::conductivity);
        figures(table, "resistance_m2k_w", "R ", Quantity.RESISTANCE, LayerAccount::resistance);
        table.figures(
                "share",
                "Share",
                line -> line.layer().share(),
                line -> percent(line.layer().share()));
        if (temperatures) {
            figures(table, "outer_c", "Outer ", Quantity.TEMPERATURE, LayerAccount::outerTemperature);
            figures(table, "inner_c", "Inner ", Quantity.TEMPERATURE, LayerAccount::innerTemperature);
        }
        figures(table, "heat_capacity_j_m2k", "", Quantity.HEAT_CAPACITY, LayerAccount::heatCapacity);
        figures(table, "mass_kg_m2", "", Quantity.MASS, LayerAccount::mass);
        return table;
    }

    private void figures(
            Table<Line> table, String key, String heading, Quantity quantity, ToDoubleFunction<LayerAccount> value) {
        table.figures(
                key,
                heading + quantity.unit(units),
                line -> value.applyAsDouble(line.layer()),
                line -> quantity.print(value.applyAsDouble(line.layer()), units));
    }

    private String text() {
        var out = new StringBuilder();
        var room = "";
        for (var account : accounts) {
            out.append(out.isEmpty() ? "" : "\n");
            if (!account.room().equals(room)) {
                room = account.room();
                out.append("Room: ").append(room).append("\n\n");
            }
            out.append(Table.fold(heading(account), width))
                    .append(value(account))
                    .append('\n');
            out.append(table(lines(List.of(account), true), account.hasTemperatures())
                    .text(width));
            var notes = new ArrayList<String>();
            notes.add("Films: " + account.films() + ".");
            account.framed().ifPresent(course -> notes.add(framing(course)));
            if (!account.remark().isEmpty()) {
                notes.add(account.remark());
            }
            notes.add("Source: " + account.source() + ".");
            notes.forEach(note -> out.append(Table.fold(note, width)));
        }
        return out.toString();
    }

    private String heading(Account account) {
        var parts = new ArrayList<String>();
        parts.add(account.name());
        if (!account.kind().isEmpty() && !account.name().contains(account.kind())) {
            parts.add(account.kind());
        }
        if (!account.usual().isEmpty()) {
            parts.add(account.usual());
        }
        if (!Double.isNaN(account.area())) {
            parts.add(Figures.print(account.area(), UnitFamily.AREA, units, 2));
        }
        return String.join(" · ", parts);
    }

    private String value(Account account) {
        var other = units == UnitSystem.US ? UnitSystem.METRIC : UnitSystem.US;
        var u = account.transmittance();
        var sun = Double.isNaN(account.solarHeatGainCoefficient())
                ? ""
                : ", SHGC " + Figures.significant(account.solarHeatGainCoefficient(), 2);
        return "U " + Quantity.TRANSMITTANCE.print(u, units) + " " + Quantity.TRANSMITTANCE.unit(units) + " ("
                + Quantity.TRANSMITTANCE.print(u, other) + " " + Quantity.TRANSMITTANCE.unit(other) + ")" + sun
                + (account.hasTemperatures() ? between(account) : "");
    }

    private String between(Account account) {
        return "\nWinter: " + Quantity.TEMPERATURE.print(account.winter().outdoors(), units) + " "
                + Quantity.TEMPERATURE.unit(units) + " on the outer side, "
                + Quantity.TEMPERATURE.print(account.winter().indoors(), units) + " "
                + Quantity.TEMPERATURE.unit(units) + " on the inner.";
    }

    private String framing(Course course) {
        var framing = course.framing().orElseThrow();
        return "Framing: parallel paths, " + percent(framing.share()) + " "
                + framing.member().name() + " with R "
                + Quantity.RESISTANCE.print(framing.member().resistance(), units) + ", the rest "
                + course.layer().name() + " with R "
                + Quantity.RESISTANCE.print(course.layer().resistance(), units) + ".";
    }

    private static Map<String, Object> plain(Course course) {
        var framing = course.framing().orElseThrow();
        var map = new LinkedHashMap<String, Object>();
        map.put("method", "parallel paths");
        map.put("share", framing.share());
        map.put("member", framing.member().name());
        map.put("member_resistance_m2k_w", framing.member().resistance());
        map.put("between", course.layer().name());
        map.put("between_resistance_m2k_w", course.layer().resistance());
        return map;
    }

    private static String percent(double share) {
        return Figures.decimals(100 * share, 0) + " %";
    }

    private static Map<String, Object> plain(Account account) {
        var map = new LinkedHashMap<String, Object>();
        var total = account.total();
        if (!account.room().isEmpty()) {
            map.put("room", account.room());
        }
        map.put("name", account.name());
        map.put("kind", account.kind());
        map.put("usual", account.usual());
        map.put("area_m2", account.area());
        map.put("u_w_m2k", account.transmittance());
        map.put("u_btu_h_ft2_f", Quantity.TRANSMITTANCE.written(account.transmittance(), UnitSystem.US));
        map.put("r_m2k_w", total.resistance());
        map.put("shgc", account.solarHeatGainCoefficient());
        map.put("outdoors_c", account.winter().outdoors());
        map.put("indoors_c", account.winter().indoors());
        map.put("heat_capacity_j_m2k", total.heatCapacity());
        map.put("mass_kg_m2", total.mass());
        map.put("films", account.films());
        map.put("framing", account.framed().map(AccountPrint::plain).orElseGet(LinkedHashMap::new));
        map.put("remark", account.remark());
        map.put("source", account.source());
        map.put("layers", account.layers().stream().map(AccountPrint::plain).toList());
        return map;
    }

    private static Map<String, Object> plain(LayerAccount layer) {
        var map = new LinkedHashMap<String, Object>();
        map.put("layer", layer.name());
        map.put("thickness_m", layer.thickness());
        map.put("conductivity_w_mk", layer.conductivity());
        map.put("resistance_m2k_w", layer.resistance());
        map.put("share", layer.share());
        map.put("outer_c", layer.outerTemperature());
        map.put("inner_c", layer.innerTemperature());
        map.put("heat_capacity_j_m2k", layer.heatCapacity());
        map.put("mass_kg_m2", layer.mass());
        return map;
    }
}
