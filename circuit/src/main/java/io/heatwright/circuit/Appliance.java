package io.heatwright.circuit;

import java.util.OptionalDouble;

/**
 * What the screen needs to know of a product. The figures are those printed on its nameplate or published for it; none
 * is ever worked out from power, because power factor makes that misleading.
 *
 * @param name what a person calls it
 * @param voltage the kind of voltage it is made for
 * @param connection cord or wired in
 * @param plug the plug; {@link Plug#NONE} if wired in
 * @param nameplateAmps total rated-load current of a product with a cord, A; empty if not published
 * @param minimumCircuitAmpacity MCA of a wired product, A; empty if not published
 * @param maximumBreaker the largest breaker or fuse its nameplate allows (MOP), A; empty if not published
 * @param suppliedOutdoors true if its supply ends at an outdoor unit
 */
public record Appliance(
        String name,
        VoltageClass voltage,
        Connection connection,
        Plug plug,
        OptionalDouble nameplateAmps,
        OptionalDouble minimumCircuitAmpacity,
        OptionalDouble maximumBreaker,
        boolean suppliedOutdoors) {

    /**
     * A product with a cord, indoors or in a window.
     *
     * @param name what a person calls it
     * @param voltage the kind of voltage it is made for
     * @param plug the plug
     * @param nameplateAmps total rated-load current, A; empty if not published
     * @return the appliance
     */
    public static Appliance corded(String name, VoltageClass voltage, Plug plug, OptionalDouble nameplateAmps) {
        return new Appliance(
                name,
                voltage,
                Connection.CORD_AND_PLUG,
                plug,
                nameplateAmps,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false);
    }

    /**
     * A split system that is wired in at its outdoor unit.
     *
     * @param name what a person calls it
     * @param voltage the kind of voltage it is made for
     * @param minimumCircuitAmpacity MCA, A; empty if not published
     * @param maximumBreaker MOP, A; empty if not published
     * @return the appliance
     */
    public static Appliance wired(
            String name, VoltageClass voltage, OptionalDouble minimumCircuitAmpacity, OptionalDouble maximumBreaker) {
        return new Appliance(
                name,
                voltage,
                Connection.HARDWIRED,
                Plug.NONE,
                OptionalDouble.empty(),
                minimumCircuitAmpacity,
                maximumBreaker,
                true);
    }
}
