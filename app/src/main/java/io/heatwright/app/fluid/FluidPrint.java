package io.heatwright.app.fluid;

import io.heatwright.app.fluid.StateColumns.CycleRow;
import io.heatwright.app.fluid.StateColumns.SaturationRow;
import io.heatwright.app.fluid.StateColumns.StateRow;
import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.Saturation;
import io.heatwright.refrigerant.StatePoint;
import io.heatwright.refrigerant.cycle.OneStageCycle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One state, saturation or cycle, printed for people and programs. */
final class FluidPrint {

    private FluidPrint() {}

    /** Saturation of one temperature, or of one pressure. */
    record At(Saturation saturation, boolean pressure) {}

    /** A property as a row of a list for people. */
    private record Property(String name, String unit, ToDoubleFunction<StatePoint> value) {}

    private static final List<Property> PROPERTIES = List.of(
            new Property("temperature", "K", StatePoint::temperature),
            new Property("", "°C", point -> StateColumns.celsius(point.temperature())),
            new Property("pressure", "kPa", point -> point.pressure() / 1000),
            new Property("density", "kg/m³", StatePoint::density),
            new Property("enthalpy", "kJ/kg", point -> point.enthalpy() / 1000),
            new Property("entropy", "kJ/kgK", point -> point.entropy() / 1000),
            new Property("internal energy", "kJ/kg", point -> point.internalEnergy() / 1000),
            new Property("isobaric heat capacity", "kJ/kgK", point -> point.isobaricHeatCapacity() / 1000),
            new Property("isochoric heat capacity", "kJ/kgK", point -> point.isochoricHeatCapacity() / 1000),
            new Property("speed of sound", "m/s", StatePoint::speedOfSound),
            new Property("quality", "", StatePoint::quality));

    static String state(Fluid fluid, StatePoint point, OutputFormat format) {
        var row = new StateRow(fluid.name(), point);
        return switch (format) {
            case CSV -> StateColumns.states(true).print(List.of(row), format);
            case JSON -> {
                var map = new LinkedHashMap<String, Object>(
                        StateColumns.states(true).plain(row));
                map.put("source", fluid.definition().source());
                yield JsonWriter.write(map);
            }
            case TEXT ->
                fluid.name() + ", " + point.phase().key().replace('_', ' ') + " ["
                        + fluid.definition().citation() + "]\n" + properties(point);
        };
    }

    private static String properties(StatePoint point) {
        var shown = PROPERTIES.stream()
                .filter(one -> Double.isFinite(one.value().applyAsDouble(point)))
                .toList();
        return new Table<>(shown)
                .words("", "Property", Property::name)
                .figures(
                        "",
                        "Value",
                        one -> 0,
                        one -> Columns.shortened(one.value().applyAsDouble(point)))
                .words("", "Unit", Property::unit)
                .print(OutputFormat.TEXT);
    }

    static String saturation(Substance substance, At at, OutputFormat format) {
        var saturation = at.saturation();
        double glide = substance.glide(saturation);
        var columns = StateColumns.saturation(true, at.pressure());
        var row = new SaturationRow(substance.name(), saturation, glide);
        return switch (format) {
            case CSV -> columns.print(List.of(row), format);
            case JSON -> JsonWriter.write(columns.plain(row));
            case TEXT -> {
                var lines = new StringBuilder(substance.name() + ", saturated\n");
                lines.append(sides(saturation));
                lines.append("Latent heat ")
                        .append(Columns.shortened(saturation.latentHeat() / 1000))
                        .append(" kJ/kg. Glide at the bubble pressure ")
                        .append(Columns.shortened(Math.abs(glide) < 1e-6 ? 0 : glide))
                        .append(" K.\n");
                if (substance instanceof Substance.ByTable known) {
                    lines.append(known.table().note()).append('\n');
                }
                yield lines.toString();
            }
        };
    }

    private static String sides(Saturation saturation) {
        var shown = PROPERTIES.stream()
                .filter(one -> Double.isFinite(one.value().applyAsDouble(saturation.liquid()))
                        && !one.name().equals("quality"))
                .toList();
        return new Table<>(shown)
                .words("", "Property", Property::name)
                .figures(
                        "",
                        "Liquid",
                        one -> 0,
                        one -> Columns.shortened(one.value().applyAsDouble(saturation.liquid())))
                .figures(
                        "",
                        "Vapour",
                        one -> 0,
                        one -> Columns.shortened(one.value().applyAsDouble(saturation.vapour())))
                .words("", "Unit", Property::unit)
                .print(OutputFormat.TEXT);
    }

    static String cycle(String fluid, OneStageCycle cycle, OutputFormat format) {
        var row = new CycleRow(fluid, cycle);
        return switch (format) {
            case CSV -> StateColumns.cycles().print(List.of(row), format);
            case JSON -> {
                var map =
                        new LinkedHashMap<String, Object>(StateColumns.cycles().plain(row));
                map.put("extrapolated", cycle.extrapolated());
                map.put("states", states(cycle));
                yield JsonWriter.write(map);
            }
            case TEXT ->
                fluid + ", one-stage cycle\n" + points(cycle) + "COP heating "
                        + Columns.shortened(cycle.heatingPerformance()) + ", cooling "
                        + Columns.shortened(cycle.coolingPerformance()) + ". Heat per suction volume "
                        + Columns.shortened(cycle.volumetricHeat() / 1e6) + " MJ/m³.\n";
        };
    }

    private static Map<String, Object> states(OneStageCycle cycle) {
        var columns = StateColumns.states(false);
        var states = new LinkedHashMap<String, Object>();
        states.put("suction", columns.plain(new StateRow("", cycle.suction())));
        states.put("isentropic_discharge", columns.plain(new StateRow("", cycle.isentropicDischarge())));
        states.put("discharge", columns.plain(new StateRow("", cycle.discharge())));
        states.put("liquid", columns.plain(new StateRow("", cycle.liquid())));
        return states;
    }

    private record Named(String name, StatePoint point) {}

    private static String points(OneStageCycle cycle) {
        var points = List.of(
                new Named("1 suction", cycle.suction()),
                new Named("2s isentropic", cycle.isentropicDischarge()),
                new Named("2 discharge", cycle.discharge()),
                new Named("3 liquid", cycle.liquid()));
        return new Table<>(points)
                .words("", "State", Named::name)
                .figures(
                        "",
                        "°C",
                        one -> 0,
                        one -> Columns.shortened(
                                StateColumns.celsius(one.point().temperature())))
                .figures(
                        "",
                        "kPa",
                        one -> 0,
                        one -> Columns.shortened(one.point().pressure() / 1000))
                .figures(
                        "",
                        "kg/m³",
                        one -> 0,
                        one -> Columns.shortened(one.point().density()))
                .figures(
                        "",
                        "kJ/kg",
                        one -> 0,
                        one -> Columns.shortened(one.point().enthalpy() / 1000))
                .figures(
                        "",
                        "kJ/kgK",
                        one -> 0,
                        one -> Columns.shortened(one.point().entropy() / 1000))
                .print(OutputFormat.TEXT);
    }
}
