package io.heatwright.planner.candidate;

import io.heatwright.circuit.NewCircuit;
import io.heatwright.circuit.ScreenResult;
import io.heatwright.circuit.VoltageClass;
import io.heatwright.equipment.Kind;
import io.heatwright.equipment.PriceBand;
import io.heatwright.equipment.PriceBasis;
import io.heatwright.equipment.Product;
import io.heatwright.planner.money.CostItem;
import io.heatwright.planner.money.Lifetime;
import io.heatwright.planner.money.Purchase;
import io.heatwright.planner.terms.Range;

/** Prices of products as bought: their own observed band, else their kind's. */
public final class Costs {
    private static final Range NOTHING = Range.exactly(0);

    private Costs() {}

    /**
     * Reckons what is paid at the start.
     *
     * @param product the product
     * @param screen what the circuit's screen said
     * @return goods, work and a new circuit where the screen asks for one
     */
    public static Purchase purchase(Product product, ScreenResult screen) {
        var circuit = screen.newCircuit().map(Costs::circuit).orElse(NOTHING);
        return product.market().prices().stream()
                .findFirst()
                .map(band -> observed(product.kind(), band, circuit))
                .orElseGet(() -> new Purchase(usual(product), NOTHING, circuit));
    }

    /**
     * Says whether the price is an observation of this product.
     *
     * @param product the product
     * @return false when it is its kind's
     */
    public static boolean observed(Product product) {
        return product.market().prices().stream()
                .findFirst()
                .map(band -> band.provenance() == io.heatwright.equipment.Provenance.PUBLISHED)
                .orElse(false);
    }

    /**
     * Returns how long the kind lasts.
     *
     * @param kind of product
     * @return yr
     */
    public static Range life(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE -> Lifetime.MINI_SPLIT.years();
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER, GAS_FURNACE, BASEBOARD ->
                Lifetime.CENTRAL_HEAT_PUMP.years();
            case WINDOW_HEAT_PUMP, THROUGH_WALL_HEAT_PUMP, PORTABLE_HEAT_PUMP, PACKAGED_TERMINAL_HEAT_PUMP ->
                Lifetime.PACKAGED_HEAT_PUMP.years();
            case WINDOW_AIR_CONDITIONER, PORTABLE_AIR_CONDITIONER, SPACE_HEATER ->
                Lifetime.ROOM_AIR_CONDITIONER.years();
        };
    }

    /**
     * Returns what yearly service costs.
     *
     * @param kind of product
     * @return US dollars a year, nothing for units that their owner cleans
     */
    public static Range service(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT, MULTI_ZONE, CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER, GAS_FURNACE ->
                CostItem.YEARLY_SERVICE.dollars();
            default -> NOTHING;
        };
    }

    private static Purchase observed(Kind kind, PriceBand band, Range circuit) {
        var goods = new Range(band.low(), (band.low() + band.high()) / 2, band.high());
        var work = band.basis() == PriceBasis.INSTALLED ? NOTHING : installation(kind);
        return new Purchase(goods, work, circuit);
    }

    private static Range installation(Kind kind) {
        return switch (kind) {
            case MINI_SPLIT -> CostItem.MINI_SPLIT_INSTALLATION.dollars();
            // Each head is a job of its own; a room on a shared outdoor unit has at least two.
            case MULTI_ZONE -> CostItem.MINI_SPLIT_INSTALLATION.dollars().times(2);
            default -> NOTHING;
        };
    }

    private static Range usual(Product product) {
        var item = switch (product.kind()) {
            case WINDOW_HEAT_PUMP, THROUGH_WALL_HEAT_PUMP -> CostItem.WINDOW_HEAT_PUMP;
            case PORTABLE_HEAT_PUMP, PORTABLE_AIR_CONDITIONER -> CostItem.PORTABLE;
            case MINI_SPLIT -> CostItem.SINGLE_ZONE_INSTALLED;
            case MULTI_ZONE -> product.zones() <= 2 ? CostItem.TWO_ZONE_INSTALLED : CostItem.THREE_ZONE_INSTALLED;
            case PACKAGED_TERMINAL_HEAT_PUMP -> CostItem.FIXED_SPEED_WINDOW_HEAT_PUMP;
            case CENTRAL_HEAT_PUMP, CENTRAL_AIR_CONDITIONER, GAS_FURNACE -> CostItem.CENTRAL_INSTALLED;
            case WINDOW_AIR_CONDITIONER -> CostItem.WINDOW_AIR_CONDITIONER;
            case SPACE_HEATER, BASEBOARD -> CostItem.OIL_FILLED_RADIATOR;
        };
        return item.dollars();
    }

    private static Range circuit(NewCircuit circuit) {
        return circuit.voltage() == VoltageClass.V120
                ? CostItem.NEW_CIRCUIT_120.dollars()
                : CostItem.NEW_CIRCUIT_240.dollars();
    }
}
