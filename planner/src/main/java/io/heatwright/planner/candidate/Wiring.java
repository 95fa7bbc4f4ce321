package io.heatwright.planner.candidate;

import io.heatwright.circuit.Answer;
import io.heatwright.circuit.Appliance;
import io.heatwright.circuit.Circuit;
import io.heatwright.circuit.Connection;
import io.heatwright.circuit.Duty;
import io.heatwright.circuit.Load;
import io.heatwright.circuit.Plug;
import io.heatwright.circuit.Refrigerant;
import io.heatwright.circuit.RoomUnit;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Product;
import io.heatwright.home.CurrentKind;
import io.heatwright.home.CurrentSystem;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import java.util.List;
import java.util.OptionalDouble;

/** Introduces products and homes to the circuit's screen, which knows neither. */
public final class Wiring {

    private Wiring() {}

    /**
     * Returns the circuit that a plug-in unit in a room would use, without what is heated and cooled with today.
     *
     * @param home the home
     * @param room the room
     * @return the circuit as told, or one of which nothing is known; an unknown voltage is taken as 120 V, which rooms of
     *     US homes have unless somebody added a circuit: taking it for 240 V would promise one that is not there
     */
    public static Circuit circuit(Home home, HomeRoom room) {
        var told = home.circuitFor(room).orElseGet(() -> Circuit.unknown(room.name()));
        return assumesVoltage(told) ? at120(told) : told;
    }

    /**
     * Says whether a circuit's voltage was left open.
     *
     * @param circuit as told
     * @return true when neither voltage nor outlet tells it
     */
    public static boolean assumesVoltage(Circuit circuit) {
        return circuit.voltageAsFarAsKnown() == VoltageClass.UNKNOWN;
    }

    private static Circuit at120(Circuit told) {
        return new Circuit(
                told.name(),
                VoltageClass.V120,
                told.breaker(),
                told.outlet(),
                told.wiring(),
                told.feeds(),
                told.loads(),
                told.dedicated(),
                told.built());
    }

    /**
     * Returns what is plugged in for heating today.
     *
     * @param home the home
     * @return loads, empty when heat comes from elsewhere
     */
    public static List<Load> pluggedInHeat(Home home) {
        return loads(home, CurrentKind.ELECTRIC_SPACE_HEATER, CurrentKind.WINDOW_HEAT_PUMP);
    }

    /**
     * Returns what is plugged in for cooling today.
     *
     * @param home the home
     * @return loads, empty when nothing plugged in cools
     */
    public static List<Load> pluggedInCooling(Home home) {
        return loads(
                home,
                CurrentKind.WINDOW_AIR_CONDITIONER,
                CurrentKind.PORTABLE_AIR_CONDITIONER,
                CurrentKind.WINDOW_HEAT_PUMP);
    }

    private static List<Load> loads(Home home, CurrentKind... kinds) {
        var wanted = List.of(kinds);
        return home.now().stream()
                .filter(system -> wanted.contains(system.kind()) && system.watts() > 0)
                .map(Wiring::load)
                .toList();
    }

    private static Load load(CurrentSystem system) {
        return new Load(system.words(), system.watts(), Duty.CONTINUOUS, system.assumed());
    }

    /**
     * Describes a product's electricity.
     *
     * @param product the product
     * @return what the screen needs to know
     */
    public static Appliance appliance(Product product) {
        var supply = product.supply();
        return new Appliance(
                product.name(),
                voltage(product),
                connection(product),
                plug(product),
                known(supply.nameplateAmps()),
                known(supply.minimumCircuitAmpacity()),
                known(supply.maximumBreaker()),
                suppliedOutdoors(product));
    }

    /**
     * Sorts a product's voltage.
     *
     * @param product the product
     * @return the kind of voltage
     */
    public static VoltageClass voltage(Product product) {
        return VoltageClass.of(product.supply().voltage().nominal());
    }

    /**
     * Describes what the safety checks need beyond electricity.
     *
     * @param product the product
     * @return the unit
     */
    public static RoomUnit roomUnit(Product product) {
        var body = product.body();
        var weight = known(body.indoorWeight());
        return new RoomUnit(
                appliance(product),
                Placement.mounting(product.kind()),
                weight,
                product.refrigerant().name().map(Refrigerant::named).orElse(Refrigerant.UNKNOWN),
                known(product.refrigerant().charge()),
                OptionalDouble.empty(),
                Answer.UNKNOWN);
    }

    private static boolean suppliedOutdoors(Product product) {
        return switch (product.kind()) {
            case MINI_SPLIT, MULTI_ZONE, CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER -> true;
            default -> false;
        };
    }

    private static Connection connection(Product product) {
        return switch (product.supply().connection()) {
            case CORD_AND_PLUG -> Connection.CORD_AND_PLUG;
            case HARDWIRED -> Connection.HARDWIRED;
            case UNKNOWN -> Connection.UNKNOWN;
        };
    }

    private static Plug plug(Product product) {
        if (product.supply().connection() == io.heatwright.equipment.Connection.HARDWIRED) {
            return Plug.NONE;
        }
        return product.supply().plug().map(Plug::named).orElse(Plug.UNKNOWN);
    }

    private static OptionalDouble known(Figure figure) {
        return figure.isKnown() ? OptionalDouble.of(figure.value()) : OptionalDouble.empty();
    }
}
