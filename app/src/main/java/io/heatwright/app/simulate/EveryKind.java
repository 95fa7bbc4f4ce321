package io.heatwright.app.simulate;

import io.heatwright.equipment.Boiler;
import io.heatwright.equipment.Catalogue;
import io.heatwright.equipment.Commissioning;
import io.heatwright.equipment.Equipment;
import io.heatwright.equipment.Furnace;
import io.heatwright.equipment.HeatingPoint;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.equipment.Status;
import io.heatwright.equipment.Trust;
import io.heatwright.equipment.Voltage;
import io.heatwright.equipment.control.ControlDefaults;
import io.heatwright.home.CurrentKind;
import io.heatwright.home.CurrentSystem;
import io.heatwright.home.quantity.Figures;
import io.heatwright.planner.candidate.Today;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One representative of every kind of system that the guides name. The rule: of the catalogue's products of a kind, those
 * known to be sold come first, then those with published figures of their own, then the one whose heat at 47 °F is nearest
 * to the room's design load; of two alike the first in the catalogue. A product whose performance nobody published runs as
 * both ends of its class, and so does a kind of which there is only a class. A kind with neither is named, not made up.
 */
final class EveryKind {

    /** The rule in one sentence. */
    static final String RULE =
            "Of each kind: known to be sold before others, own figures before a class's, then heat at"
                    + " 47 °F nearest to the room's design load. Without own figures both ends of the class.";

    /** Who is left out, and why. */
    static final String WHOLE_HOME =
            "Central heat pumps and central air conditioners are left out: they serve a whole home, and one room"
                    + " cannot take their output. A multi-zone unit gives this room all its output, as if no other room"
                    + " called.";

    /** What stands for systems that burn fuel. */
    static final String FUEL =
            "Furnaces and boilers serve the room with a share of their output, half as much again as its design load"
                    + " in the leaky version, and with that share of the fan. Furnaces for propane and oil are one row: the"
                    + " program knows the same efficiency of both. Nobody gives a boiler's pump power: it is left out.";

    /** 5 °F, with what sheets round. */
    private static final double COLD = -14.7;

    /** Asked of a cold-climate unit at 5 °F and highest speed by NEEP's specification; from memory, not verified. */
    private static final double COLD_CLIMATE_COP = 1.75;

    private static final String GAS_FURNACE = "gas furnace";
    private static final String BOILER = "boiler with radiators";
    private static final String OTHER_FUEL = "propane or oil furnace";

    private static final double PERCENT = 100;
    private static final double MILD = 8.3;
    private static final double NEAR = 0.5;

    private final Catalogue catalogue;
    private final SimulatedRoom room;
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    private EveryKind(Catalogue catalogue, SimulatedRoom room) {
        this.catalogue = catalogue;
        this.room = room;
        heatPumps();
        baselines();
    }

    static EveryKind of(Catalogue catalogue, SimulatedRoom room) {
        return new EveryKind(catalogue, room);
    }

    /** All that are run, in the order of the guides. */
    List<Entrant> entrants() {
        return List.copyOf(entrants);
    }

    /** Kinds of which the catalogue knows nothing. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private void heatPumps() {
        one("120 V window heat pump", kind(Kind.WINDOW_HEAT_PUMP));
        one("through-wall heat pump", kind(Kind.THROUGH_WALL_HEAT_PUMP));
        one("portable heat pump", kind(Kind.PORTABLE_HEAT_PUMP));
        one("120 V mini-split", kind(Kind.MINI_SPLIT).and(at(Voltage.VOLTS_120)));
        one("240 V mini-split", kind(Kind.MINI_SPLIT).and(at(Voltage.VOLTS_208_TO_240)));
        one("cold-climate mini-split", kind(Kind.MINI_SPLIT).and(EveryKind::isForColdClimates));
        one("multi-zone with one head", kind(Kind.MULTI_ZONE));
        one("packaged terminal", kind(Kind.PACKAGED_TERMINAL_HEAT_PUMP));
    }

    private void baselines() {
        one("electric space heater", kind(Kind.SPACE_HEATER));
        one("electric baseboard", kind(Kind.BASEBOARD));
        one("window air conditioner", kind(Kind.WINDOW_AIR_CONDITIONER));
        one("portable air conditioner", kind(Kind.PORTABLE_AIR_CONDITIONER));
        gasFurnaces();
        boiler();
        otherFuel();
    }

    private void one(String system, Predicate<Product> belongs) {
        var nearest = catalogue.products().stream()
                .filter(belongs.and(product -> !chosen.contains(product.id())))
                .min(Comparator.comparing((Product product) -> product.market().status() != Status.SOLD)
                        .thenComparing(Product::assumesPerformance)
                        .thenComparingDouble(this::distance));
        if (nearest.isPresent()) {
            chosen.add(nearest.get().id());
            entrants.addAll(Entrant.of(catalogue, nearest.get(), system));
            return;
        }
        var ends = catalogue.representatives().stream().filter(belongs).toList();
        if (ends.isEmpty()) {
            missing.add(system);
        }
        var told = new LinkedHashSet<Equipment>();
        for (var end : ends) {
            // Both ends of a class may be the same machine, as of plug-in heaters.
            Entrant.of(catalogue, end, system).stream()
                    .filter(entrant -> told.add(entrant.equipment()))
                    .forEach(entrants::add);
        }
    }

    /** The share of a furnace that the room gets, as a plan sizes what is there today. */
    private void gasFurnaces() {
        double output = ample(CurrentKind.GAS_FURNACE, GAS_FURNACE).output();
        for (var sheet : catalogue.representatives()) {
            if (sheet.kind() == Kind.GAS_FURNACE
                    && Commissioning.commission(sheet, Trust.PROVEN) instanceof Furnace whole) {
                double share = output / whole.output();
                entrants.add(new Entrant(
                        Optional.empty(),
                        sheet.model(),
                        GAS_FURNACE,
                        "assumed for its class, the room's share",
                        new Furnace(output, whole.efficiency(), share * whole.fanPower(), share * whole.standbyPower()),
                        ControlDefaults.wallThermostat()));
            }
        }
    }

    /** As a plan sizes it, with the lag of radiators, which a plan leaves out. */
    private void boiler() {
        var ample = ample(CurrentKind.GAS_BOILER, BOILER);
        ample(
                BOILER,
                ample.efficiency(),
                new Boiler(ample.output(), ample.efficiency(), 0, ample.standbyPower(), Boiler.USUAL_LAG));
    }

    private void otherFuel() {
        var ample = ample(CurrentKind.OIL_FURNACE, OTHER_FUEL);
        ample(OTHER_FUEL, ample.efficiency(), ample);
    }

    private void ample(String system, double efficiency, Equipment machine) {
        entrants.add(new Entrant(
                Optional.empty(),
                system + ", " + Figures.decimals(PERCENT * efficiency, 0) + " % efficient",
                system,
                "assumed, large enough for the room",
                machine,
                ControlDefaults.wallThermostat()));
    }

    private Furnace ample(CurrentKind kind, String words) {
        var machine = Today.machine(new CurrentSystem(kind, words, Double.NaN, true), catalogue, room.mostHeat());
        if (machine instanceof Furnace furnace) {
            return furnace;
        }
        throw new IllegalStateException("What burns fuel is a furnace in a plan, and " + words + " is none.");
    }

    private double distance(Product product) {
        double nearest = Double.POSITIVE_INFINITY;
        for (var point : product.performance().heating()) {
            if (Math.abs(point.outdoorTemperature() - MILD) < NEAR
                    && point.capacity().isKnown()) {
                nearest = Math.min(
                        nearest,
                        Math.abs(point.capacity().value() - room.loads().heating()));
            }
        }
        return nearest;
    }

    private static Predicate<Product> kind(Kind kind) {
        return product -> product.kind() == kind;
    }

    private static Predicate<Product> at(Voltage voltage) {
        return product -> product.supply().voltage() == voltage;
    }

    private static boolean isForColdClimates(Product product) {
        return product.performance().heating().stream().anyMatch(EveryKind::isEfficientInTheCold);
    }

    private static boolean isEfficientInTheCold(HeatingPoint point) {
        return point.outdoorTemperature() < COLD
                && point.capacity().isPublished()
                && point.power().isKnown()
                && point.capacity().value() >= COLD_CLIMATE_COP * point.power().value();
    }
}
