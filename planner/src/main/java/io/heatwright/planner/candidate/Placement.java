package io.heatwright.planner.candidate;

import io.heatwright.circuit.Mounting;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.equipment.Figure;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.Product;
import io.heatwright.home.Alteration;
import io.heatwright.home.Home;
import io.heatwright.home.HomeRoom;
import io.heatwright.home.Opening;
import io.heatwright.home.OpeningKind;
import io.heatwright.planner.candidate.Exclusion.Cause;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a product would stand, and whether it may and can stand there. What is unknown never excludes. */
public final class Placement {

    private Placement() {}

    /**
     * Finds what rules a product out.
     *
     * @param product the product
     * @param home what may be altered
     * @param room its windows and what it wants
     * @param mayIsStated whether the person said what may be altered; if not, all but a system for the whole home is kept,
     *     and the owner is to be asked
     * @return the first exclusion, or nothing
     */
    public static Optional<Exclusion> exclusion(Product product, Home home, HomeRoom room, boolean mayIsStated) {
        if (!product.kind().heats() && Double.isFinite(room.thermostat().warmestHeating())) {
            return Optional.of(
                    new Exclusion(Cause.NO_HEAT, "kind", product.kind().words()));
        }
        var needed = alteration(product.kind());
        if (needed.isPresent() && !home.may().contains(needed.get())) {
            if (mayIsStated) {
                return Optional.of(new Exclusion(Cause.ALTERATION, "may", allowed(home)));
            }
            if (needed.get() == Alteration.CENTRAL_SYSTEM) {
                return Optional.of(
                        new Exclusion(Cause.TENURE, "tenure", home.tenure().word()));
            }
        }
        if (mounting(product.kind()) == Mounting.WINDOW) {
            var window = window(product, room);
            if (window.isPresent()) {
                return window;
            }
        }
        return mayIsStated ? voltage(product, home, room) : Optional.empty();
    }

    /**
     * Says whether the owner of the home must be asked before the product can be put up.
     *
     * @param product the product
     * @param home what may be altered
     * @return true when it needs an alteration that nobody granted
     */
    public static boolean needsPermission(Product product, Home home) {
        return alteration(product.kind())
                .map(needed -> !home.may().contains(needed))
                .orElse(false);
    }

    /**
     * Says where the part with refrigerant is.
     *
     * @param kind of product
     * @return its place in the room
     */
    public static Mounting mounting(Kind kind) {
        return switch (kind) {
            case WINDOW_HEAT_PUMP, WINDOW_AIR_CONDITIONER -> Mounting.WINDOW;
            case THROUGH_WALL_HEAT_PUMP, PACKAGED_TERMINAL_HEAT_PUMP -> Mounting.THROUGH_WALL;
            case PORTABLE_HEAT_PUMP, PORTABLE_AIR_CONDITIONER -> Mounting.PORTABLE;
            case MINI_SPLIT, MULTI_ZONE -> Mounting.WALL;
            case CENTRAL_HEAT_PUMP, SPACE_HEATER, BASEBOARD, GAS_FURNACE, CENTRAL_AIR_CONDITIONER -> Mounting.ELSEWHERE;
        };
    }

    /**
     * Says what would have to be altered for a kind of product.
     *
     * @param kind of product
     * @return the alteration, or nothing when it is only carried in
     */
    public static Optional<Alteration> alteration(Kind kind) {
        return switch (kind) {
            case WINDOW_HEAT_PUMP, WINDOW_AIR_CONDITIONER -> Optional.of(Alteration.WINDOW_UNIT);
            case PORTABLE_HEAT_PUMP, PORTABLE_AIR_CONDITIONER -> Optional.of(Alteration.PORTABLE_UNIT);
            case THROUGH_WALL_HEAT_PUMP, PACKAGED_TERMINAL_HEAT_PUMP -> Optional.of(Alteration.THROUGH_WALL_UNIT);
            case MINI_SPLIT, MULTI_ZONE -> Optional.of(Alteration.MINI_SPLIT);
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER, GAS_FURNACE -> Optional.of(Alteration.CENTRAL_SYSTEM);
            case BASEBOARD -> Optional.of(Alteration.NEW_CIRCUIT);
            case SPACE_HEATER -> Optional.empty();
        };
    }

    private static String allowed(Home home) {
        return home.may().isEmpty()
                ? "nothing"
                : home.may().stream().map(Alteration::word).collect(Collectors.joining(", "));
    }

    private static Optional<Exclusion> window(Product product, HomeRoom room) {
        if (room.openings().isEmpty()) {
            return Optional.of(new Exclusion(Cause.NO_WINDOW, "windows", "none"));
        }
        var opening = room.openings().stream().filter(Placement::opensForUnit).toList();
        if (opening.isEmpty()) {
            var kinds = room.openings().stream()
                    .map(o -> o.opens().word())
                    .distinct()
                    .collect(Collectors.joining(", "));
            return Optional.of(new Exclusion(Cause.WINDOW_KIND, "windows.opens", kinds));
        }
        if (opening.stream().noneMatch(o -> sizeMayFit(product, o))) {
            return Optional.of(new Exclusion(
                    Cause.WINDOW_SIZE,
                    "windows.size",
                    opening.stream().map(Opening::name).collect(Collectors.joining(", "))));
        }
        return Optional.empty();
    }

    /** Makers of window heat pumps ask for a sash that slides up, or sideways with a kit. */
    private static boolean opensForUnit(Opening opening) {
        return opening.opens() == OpeningKind.DOUBLE_HUNG
                || opening.opens() == OpeningKind.SLIDING
                || opening.opens() == OpeningKind.UNKNOWN;
    }

    private static boolean sizeMayFit(Product product, Opening opening) {
        var width = opening.width().orElse(Double.NaN);
        // A sash that slides up opens half of the window's height.
        var height = opening.height().orElse(Double.NaN) / (opening.opens() == OpeningKind.DOUBLE_HUNG ? 2 : 1);
        var body = product.body();
        return !(width < least(body.windowWidthLeast()))
                && !(width > most(body.windowWidthMost()))
                && !(height < least(body.windowHeightLeast()));
    }

    private static double least(Figure figure) {
        return figure.valueOr(Double.NEGATIVE_INFINITY);
    }

    private static double most(Figure figure) {
        return figure.valueOr(Double.POSITIVE_INFINITY);
    }

    private static Optional<Exclusion> voltage(Product product, Home home, HomeRoom room) {
        var wanted = Wiring.voltage(product);
        var circuit = home.circuitFor(room);
        if (home.may().contains(Alteration.NEW_CIRCUIT)
                || circuit.isEmpty()
                || wanted == VoltageClass.UNKNOWN
                || circuit.get().voltage() == VoltageClass.UNKNOWN
                || circuit.get().voltage() == wanted) {
            return Optional.empty();
        }
        return Optional.of(new Exclusion(
                Cause.VOLTAGE, "circuits.voltage", circuit.get().voltage() == VoltageClass.V120 ? "120 V" : "240 V"));
    }
}
