package io.heatwright.app.circuit;

import io.heatwright.app.circuit.CircuitAccount.Case;
import io.heatwright.app.session.Refused;
import io.heatwright.circuit.Appliance;
import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.CircuitScreen;
import io.heatwright.circuit.Connection;
import io.heatwright.circuit.Edition;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.Plug;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.circuit.panel.PanelCheck;
import io.heatwright.circuit.year.CircuitYear;
import io.heatwright.circuit.year.UnitDraw;
import io.heatwright.equipment.Compressor;
import io.heatwright.equipment.Product;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.reading.CircuitUseReader;
import io.heatwright.planner.candidate.Wiring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Screens the circuit of a room and follows it through a year, with a unit or without one.
 *
 * @param home whose circuits and systems count
 * @param room where the unit would stand
 * @param uses hours, wires and panel of the home file
 * @param product the unit; empty for none, or for one of which only its power is known
 * @param power what it draws
 * @param edition of the code
 */
public record CircuitRequest(
        Home home, HomeRoom room, CircuitUseReader uses, Optional<Product> product, UnitPower power, Edition edition) {

    private static final int YEAR_MINUTES = 525_600;
    private static final int STEP = 60;
    private static final int RUN_MINUTES = 20;
    private static final int REST_MINUTES = 10;

    /**
     * Answers.
     *
     * @return the screen and what explains it
     */
    public CircuitAccount account() {
        var circuit = Wiring.circuit(home, room);
        var replaced = replaced();
        var unit = unit(circuit);
        var today = today(circuit);
        var screen = unit.map(u -> CircuitScreen.screen(circuit.with(replaced), u, replaced, edition))
                .orElse(today);
        var cases = new ArrayList<Case>();
        cases.add(new Case("today", year(circuit, replaced, Optional.empty())));
        var running = unit.filter(u -> u.voltage() == circuit.voltageAsFarAsKnown());
        if (running.isPresent()) {
            cases.add(new Case(
                    "unit" + (replaced.isEmpty() ? "" : " instead of " + names(replaced)),
                    year(circuit, List.of(), running)));
            if (!replaced.isEmpty()) {
                cases.add(new Case("unit beside " + names(replaced), year(circuit, replaced, running)));
            }
        }
        return new CircuitAccount(
                circuit,
                unit.map(u -> "with " + u.name()).orElse("today"),
                screen,
                today,
                running.map(this::highest).orElse(Double.NaN),
                power instanceof UnitPower.Simulated run ? OptionalInt.of(run.stepSeconds()) : OptionalInt.empty(),
                uses.used(circuit, circuit.with(replaced).loads()),
                cases,
                PanelCheck.all(uses.panel(), unit.map(this::voltAmperes).orElse(OptionalDouble.of(0))));
    }

    private static String names(List<Load> loads) {
        return String.join(" and ", loads.stream().map(Load::name).toList());
    }

    /** Whose work the unit takes over, as in a plan; of a unit that only heats or only cools, no more than that. */
    private List<Load> replaced() {
        boolean heats = product.map(unit -> unit.kind().heats()).orElse(true);
        boolean cools = product.map(unit -> unit.kind().cools()).orElse(true);
        var loads = new ArrayList<Load>(heats ? Wiring.pluggedInHeat(home) : List.of());
        for (var load : cools ? Wiring.pluggedInCooling(home) : List.<Load>of()) {
            if (!loads.contains(load)) {
                loads.add(load);
            }
        }
        return List.copyOf(loads);
    }

    /** Heating and cooling do not run at once: the worse of the two counts. */
    private ScreenResult today(Circuit circuit) {
        var winter = CircuitScreen.today(circuit.with(Wiring.pluggedInHeat(home)), edition);
        var summer = CircuitScreen.today(circuit.with(Wiring.pluggedInCooling(home)), edition);
        return summer.verdict().compareTo(winter.verdict()) < 0 ? summer : winter;
    }

    private Optional<Appliance> unit(Circuit circuit) {
        if (product.isPresent()) {
            return product.map(Wiring::appliance);
        }
        return stated().isEmpty()
                ? Optional.empty()
                : Optional.of(Appliance.corded(
                        "a unit", circuit.voltageAsFarAsKnown(), Plug.UNKNOWN, OptionalDouble.empty()));
    }

    private CircuitYear year(Circuit circuit, List<Load> more, Optional<Appliance> unit) {
        var loads = uses.used(circuit, circuit.with(more).loads());
        var draw = unit.map(this::draw).orElseGet(() -> UnitDraw.inverter("no unit"));
        if (unit.isPresent() && power instanceof UnitPower.Simulated run) {
            return CircuitYear.of(circuit, uses.run(circuit), draw, run.watts(), run.stepSeconds(), loads);
        }
        var powers = new float[YEAR_MINUTES];
        unit.ifPresent(u -> Arrays.fill(powers, (float) steady(u)));
        if (unit.isPresent() && cycles()) {
            for (int minute = 0; minute < powers.length; minute++) {
                if (minute % (RUN_MINUTES + REST_MINUTES) >= RUN_MINUTES) {
                    powers[minute] = 0;
                }
            }
        }
        return CircuitYear.of(circuit, uses.run(circuit), draw, powers, STEP, loads);
    }

    private boolean cycles() {
        return compressor() == Compressor.SINGLE_SPEED || compressor() == Compressor.TWO_SPEED;
    }

    private Compressor compressor() {
        return product.map(p -> p.performance().compressor()).orElse(Compressor.VARIABLE_SPEED);
    }

    private UnitDraw draw(Appliance unit) {
        return switch (compressor()) {
            case VARIABLE_SPEED -> UnitDraw.inverter(unit.name());
            case SINGLE_SPEED, TWO_SPEED -> UnitDraw.fixedSpeed(unit.name(), amps(unit));
            case NONE -> new UnitDraw(unit.name(), 1, 0, 0);
        };
    }

    /** Of the nameplate; without one, what the stated power draws. */
    private double amps(Appliance unit) {
        return plate(unit).orElseGet(() -> highest(unit) / volts(unit));
    }

    private static OptionalDouble plate(Appliance unit) {
        return unit.connection() == Connection.HARDWIRED && unit.nameplateAmps().isEmpty()
                ? unit.minimumCircuitAmpacity()
                : unit.nameplateAmps();
    }

    private OptionalDouble voltAmperes(Appliance unit) {
        var amps = plate(unit);
        return amps.isPresent() ? OptionalDouble.of(amps.getAsDouble() * volts(unit)) : OptionalDouble.empty();
    }

    private static double volts(Appliance unit) {
        return (unit.voltage() == VoltageClass.UNKNOWN ? VoltageClass.V120 : unit.voltage()).nominalVolts();
    }

    private OptionalDouble stated() {
        return power instanceof UnitPower.Steady steady ? steady.watts() : OptionalDouble.empty();
    }

    private double highest(Appliance unit) {
        return power instanceof UnitPower.Simulated run ? run.highest() : steady(unit);
    }

    /** As stated, else what the nameplate's current does at the power factor of the kind. */
    private double steady(Appliance unit) {
        if (stated().isPresent()) {
            return stated().getAsDouble();
        }
        double amps = plate(unit)
                .orElseThrow(() -> new Refused("--unit: no nameplate amps are published for " + unit.name()
                        + ". Say the power it draws, as in --watts 900."));
        return amps * volts(unit) * powerFactor();
    }

    private double powerFactor() {
        return switch (compressor()) {
            case VARIABLE_SPEED -> UnitDraw.inverter("").powerFactor();
            case SINGLE_SPEED, TWO_SPEED -> UnitDraw.fixedSpeed("", 1).powerFactor();
            case NONE -> 1;
        };
    }
}
