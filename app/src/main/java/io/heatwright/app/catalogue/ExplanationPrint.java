package io.heatwright.app.catalogue;

import io.heatwright.app.output.OutputFormat;
import io.heatwright.app.output.Table;
import io.heatwright.equipment.Mode;
import io.heatwright.equipment.Provenance;
import io.heatwright.equipment.cycle.CalibratedPoint;
import io.heatwright.equipment.cycle.PlaceState;
import io.heatwright.equipment.fault.FaultOutcome;
import io.heatwright.equipment.fault.FaultOutcome.Effect;
import io.heatwright.equipment.fault.FaultOutcome.NotKnown;
import io.heatwright.equipment.fault.FaultOutcome.Stops;
import io.heatwright.formats.json.JsonWriter;
import io.heatwright.home.quantity.Figures;
import io.heatwright.home.quantity.UnitFamily;
import io.heatwright.home.quantity.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.ToDoubleFunction;

/** Prints an explanation for people, programs and spreadsheets. */
record ExplanationPrint(Explanation explanation, UnitSystem units, int width) {

    private static final double PASCALS_PER_PSI = 6894.757;
    private static final double KILO = 1000;
    private static final double PERCENT = 100;
    private static final double KELVIN_PER_FAHRENHEIT = 1.8;
    private static final double MARKED = 0.20;

    String print(OutputFormat format) {
        return switch (format) {
            case TEXT -> text();
            case JSON -> JsonWriter.write(new ExplanationTree(explanation).plain());
            case CSV -> csv();
        };
    }

    /** One figure a line, called as in the JSON. */
    private String csv() {
        var lines = new ArrayList<Entry<String, Object>>();
        flatten("", new ExplanationTree(explanation).plain(), lines);
        return new Table<>(lines)
                .words("figure", "", Entry::getKey)
                .figures("value", "", Entry::getValue, line -> "")
                .print(OutputFormat.CSV);
    }

    private static void flatten(String path, Object value, List<Entry<String, Object>> lines) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> flatten(path.isEmpty() ? "" + key : path + "." + key, inner, lines));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                flatten(path + "." + (i + 1), list.get(i), lines);
            }
        } else {
            lines.add(Map.entry(path, value));
        }
    }

    private String text() {
        var out = new StringBuilder();
        var unit = explanation.unit();
        out.append(unit.product().name()).append('\n');
        fold(
                out,
                "Refrigerant " + unit.fluid().name()
                        + (unit.assumed() ? ", assumed: the sheet does not name one." : "."));
        fold(
                out,
                "A cycle calibrated on the published heating points at 47 and 17 °F. All figures beside those points are"
                        + " derived, and no verdict uses them.");
        out.append('\n');
        points(out);
        result(out);
        states(out);
        losses(out);
        faults(out);
        return out.toString();
    }

    private void points(StringBuilder out) {
        var mode = explanation.condition().mode();
        var shown = explanation.unit().calibration().points().stream()
                .filter(found -> found.point().mode() == mode)
                .toList();
        out.append(new Table<>(shown)
                .words(
                        "",
                        "Point",
                        found -> temperature(found.point().outdoorTemperature()) + " "
                                + SpeedWord.of(found.point().speed()))
                .spare("", "Origin", found -> words(found.point().provenance()))
                .figures(
                        "",
                        mode == Mode.HEAT ? "Heat" : "Cooling",
                        found -> 0,
                        found -> heat(found.point().capacity()))
                .figures("", "Power W", found -> 0, found -> watts(found.point().power()))
                .figures("", "By law W", found -> 0, found -> watts(found.computedPower()))
                .figures("", "Off", found -> 0, found -> signed(found.deviation()))
                .figures("", "Boils", found -> 0, found -> temperature(found.evaporatingTemperature()))
                .figures("", "Condenses", found -> 0, found -> temperature(found.condensingTemperature()))
                .figures("", "Isentropic", found -> 0, found -> percent(found.isentropicEfficiency()))
                .text(width));
        fold(
                out,
                "By law: the power by one compressor law for all points. Off: what that leaves over; the cycle is then set to"
                        + " each point. Isentropic: the compressor's efficiency that the point implies.");
        if (shown.stream().anyMatch(ExplanationPrint::isFarOff)) {
            fold(out, "A point off by more than 20 % does not fit the others: believe what is derived from it less.");
        }
        long leftOut = explanation.unit().calibration().leftOut().stream()
                .filter(point -> point.mode() == mode)
                .count();
        if (leftOut > 0) {
            fold(
                    out,
                    "Left out: " + leftOut + (leftOut == 1 ? " point" : " points")
                            + " that no compressor behind such coils could do.");
        }
        out.append('\n');
    }

    private static boolean isFarOff(CalibratedPoint found) {
        return Math.abs(found.deviation()) > MARKED;
    }

    private void result(StringBuilder out) {
        var run = explanation.run();
        var air = run.surroundings();
        boolean heats = run.mode() == Mode.HEAT;
        fold(
                out,
                (heats ? "Heating" : "Cooling") + " at "
                        + SpeedWord.of(explanation.condition().speed())
                        + " speed, " + temperature(air.outdoorTemperature()) + " outdoors, "
                        + temperature(air.indoorTemperature())
                        + " in the room: derived"
                        + (explanation.isBelowPublished() ? ", and below the coldest published point." : "."));
        out.append("  ").append(heats ? "heat " : "cooling ").append(heat(run.capacity()));
        out.append(", power ")
                .append(watts(run.power()))
                .append(" W, COP ")
                .append(two(run.efficiency()))
                .append('\n');
        explanation
                .published()
                .ifPresent(point -> fold(
                        out,
                        "  published here: heat " + heat(point.capacity()) + ", power " + watts(point.power())
                                + " W, COP " + two(point.capacity() / point.power())));
        if (Double.isFinite(run.carnotEfficiency())) {
            out.append("  Carnot COP ")
                    .append(two(run.carnotEfficiency()))
                    .append(", second-law efficiency ")
                    .append(percent(run.secondLawEfficiency()))
                    .append('\n');
        }
        double cold = heats ? air.outdoorTemperature() : air.indoorTemperature();
        double warm = heats ? air.indoorTemperature() : air.outdoorTemperature();
        fold(
                out,
                "  lift " + kelvin(run.condensingTemperature() - run.evaporatingTemperature())
                        + ": the air's own " + kelvin(warm - cold) + ", " + (heats ? "outdoor" : "indoor") + " coil "
                        + kelvin(cold - run.evaporatingTemperature()) + ", " + (heats ? "indoor" : "outdoor") + " coil "
                        + kelvin(run.condensingTemperature() - warm));
        out.append('\n');
    }

    private void states(StringBuilder out) {
        boolean us = units == UnitSystem.US;
        out.append(new Table<>(explanation.run().states())
                .words("", "Refrigerant at the", state -> state.place().words())
                .figures("", us ? "°F" : "°C", state -> 0, state -> bare(state.temperature()))
                .figures(
                        "",
                        us ? "psia" : "kPa",
                        state -> 0,
                        state -> Figures.significant(state.pressure() / (us ? PASCALS_PER_PSI : KILO), 4))
                .figures("", "kJ/kg", state -> 0, state -> Figures.decimals(state.enthalpy() / KILO, 1))
                .figures("", "kJ/kg·K", state -> 0, state -> Figures.decimals(state.entropy() / KILO, 4))
                .figures("", "kg/m³", state -> 0, state -> Figures.significant(state.density(), 4))
                .figures("", "Vapour", state -> 0, ExplanationPrint::quality)
                .text(width));
        var run = explanation.run();
        fold(
                out,
                Figures.significant(run.flow() * KILO, 3) + " g/s; pressure ratio " + two(run.pressureRatio())
                        + "; compressor: volumetric " + percent(run.volumetricEfficiency()) + ", isentropic "
                        + percent(run.isentropicEfficiency()) + ".");
        out.append('\n');
    }

    private static String quality(PlaceState state) {
        return Double.isNaN(state.quality()) ? "–" : percent(state.quality());
    }

    private void losses(StringBuilder out) {
        double power = explanation.run().power();
        out.append(new Table<>(PowerShare.of(explanation.run()))
                .words("", "The power goes to", PowerShare::part)
                .figures("", "W", share -> 0, share -> watts(share.power()))
                .figures("", "Share", share -> 0, share -> percent(share.power() / power))
                .text(width));
    }

    private void faults(StringBuilder out) {
        if (explanation.faults().isEmpty()) {
            return;
        }
        out.append('\n');
        out.append(new Table<>(explanation.faults())
                .words(
                        "",
                        "Fault",
                        outcome -> outcome.fault().kind().words() + " "
                                + FaultWord.severity(
                                        outcome.fault().kind(), outcome.fault().severity()))
                .figures("", "Capacity", outcome -> 0, outcome -> factor(outcome, Effect::capacityFactor))
                .figures("", "Power", outcome -> 0, outcome -> factor(outcome, Effect::powerFactor))
                .figures("", "COP", outcome -> 0, outcome -> factor(outcome, Effect::efficiencyFactor))
                .words("", "Basis", this::basis)
                .text(width));
        fold(
                out,
                "Factors on the sound unit at the same compressor speed. Severity: share of the charge, air flow, coil"
                        + " face, opening or gas that is wrong.");
        var reasons = new LinkedHashSet<String>();
        for (var outcome : explanation.faults()) {
            if (outcome instanceof Stops stops) {
                reasons.add("Stops, " + outcome.fault().kind().words() + ": " + stops.reason());
            } else if (outcome instanceof NotKnown unknown) {
                reasons.add("Not known: " + unknown.reason());
            }
        }
        reasons.forEach(reason -> fold(out, reason));
    }

    private static String factor(FaultOutcome outcome, ToDoubleFunction<Effect> figure) {
        return outcome instanceof Effect effect ? Figures.decimals(figure.applyAsDouble(effect), 3) : "–";
    }

    private String basis(FaultOutcome outcome) {
        if (outcome instanceof Effect effect) {
            double error = effect.setpointError();
            var settles = error == 0 ? "" : "; the room settles " + kelvin(Math.abs(error)) + " too ";
            return effect.basis().words() + settles + (error == 0 ? "" : error < 0 ? "cold" : "warm");
        }
        return outcome instanceof Stops ? "stops" : "not known";
    }

    private void fold(StringBuilder out, String line) {
        out.append(Table.fold(line, width));
    }

    private String temperature(double celsius) {
        return bare(celsius) + (units == UnitSystem.US ? " °F" : " °C");
    }

    private String bare(double celsius) {
        double shown = UnitFamily.TEMPERATURE.preferred(units).written(celsius);
        return Figures.decimals(shown, units == UnitSystem.US ? 0 : 1);
    }

    private String kelvin(double difference) {
        return units == UnitSystem.US
                ? Figures.decimals(difference * KELVIN_PER_FAHRENHEIT, 0) + " °F"
                : Figures.decimals(difference, 1) + " K";
    }

    private String heat(double watts) {
        var name = units == UnitSystem.US ? "Btu/h" : "W";
        return Figures.significant(UnitFamily.POWER.unit(name).orElseThrow().written(watts), 3) + " " + name;
    }

    private static String watts(double watts) {
        return Figures.significant(watts, 3);
    }

    private static String two(double value) {
        return Figures.decimals(value, 2);
    }

    private static String percent(double share) {
        return Figures.decimals(share * PERCENT, 0) + " %";
    }

    private static String signed(double share) {
        return (share > 0 ? "+" : "") + Figures.decimals(share * PERCENT, 1) + " %";
    }

    private static String words(Provenance provenance) {
        return provenance.name().toLowerCase(Locale.ROOT);
    }
}
