package io.heatwright.formats.products;

import io.heatwright.equipment.Product;
import io.heatwright.equipment.cycle.Calibration;
import io.heatwright.equipment.cycle.CalibrationData;
import io.heatwright.formats.fluids.FluidLibrary;
import io.heatwright.refrigerant.Fluid;
import io.heatwright.refrigerant.FluidDefinition;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A product with the refrigerant cycle that stands behind its published points.
 *
 * @param product the sheet
 * @param fluid what circulates
 * @param assumed true if the sheet does not name its refrigerant and the usual one stands in
 * @param calibration its circuit
 */
public record ProductCycle(Product product, Fluid fluid, boolean assumed, Calibration calibration) {

    /** What circulates where a sheet does not say: that of most units of the years whose points were published. */
    public static final String USUAL_REFRIGERANT = "R410A";

    /** A sheet names a refrigerant for which this program has no equation of state. */
    public static final class UnknownRefrigerant extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        UnknownRefrigerant(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        /**
         * Returns what is missing.
         *
         * @return a sentence for people
         */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * Calibrates a product.
     *
     * @param product a sheet
     * @return the product with its cycle
     * @throws UnknownRefrigerant if there is no equation of state for its refrigerant
     * @throws io.heatwright.equipment.cycle.TooLittlePublished if it publishes too few points
     * @throws io.heatwright.equipment.cycle.CycleImpossible if no cycle can do what it publishes
     */
    public static ProductCycle of(Product product) {
        var data = CalibrationData.of(product);
        Optional<String> named = product.refrigerant().name();
        var fluid = FluidLibrary.fluid(named.orElse(USUAL_REFRIGERANT)).orElseThrow(() -> unknown(product));
        return new ProductCycle(product, fluid, named.isEmpty(), Calibration.of(fluid, data));
    }

    private static UnknownRefrigerant unknown(Product product) {
        var known =
                FluidLibrary.definitions().stream().map(FluidDefinition::name).collect(Collectors.joining(", "));
        return new UnknownRefrigerant("The sheet of \"" + product.id() + "\" names the refrigerant "
                + product.refrigerant().name().orElse("") + ", of which there is no equation of state here. There are: "
                + known + ".");
    }
}
