package io.heatwright.equipment;

import io.heatwright.equipment.frost.DefrostTrigger;
import java.util.Optional;

/**
 * How a product behaves beside its points.
 *
 * @param compressorLockout outdoor temperature below which the compressor stops and resistance takes over, °C
 * @param compressorReturn outdoor temperature at or above which the compressor comes back, °C
 * @param resistanceBesideCompressor true if back-up resistance may add to the compressor; false if it replaces it
 * @param standbyPower drawn while it waits, W
 * @param crankcaseHeater drawn while the compressor stands in the cold, W
 * @param panHeater drawn in frost while the compressor heats, W
 * @param panHeaterBelow outdoor temperature below which the pan heater is on, °C
 * @param defrostTrigger what starts a defrost; empty if not published
 * @param defrostInterval running time from defrost to defrost of a timed unit, s
 * @param fanPower fan of a furnace while it heats, W
 * @param ductHeat share of the power that a portable's warm hose and body give back to the room, 0 to 1
 * @param inducedAir outdoor air that a single hose draws into the room while it runs, kg/s of dry air
 */
public record Behaviour(
        Figure compressorLockout,
        Figure compressorReturn,
        boolean resistanceBesideCompressor,
        Figure standbyPower,
        Figure crankcaseHeater,
        Figure panHeater,
        Figure panHeaterBelow,
        Optional<DefrostTrigger> defrostTrigger,
        Figure defrostInterval,
        Figure fanPower,
        Figure ductHeat,
        Figure inducedAir) {

    /**
     * Behaviour of which nothing was published.
     *
     * @return figures without value, back-up not beside the compressor
     */
    public static Behaviour notPublished() {
        var none = Figure.notPublished();
        return new Behaviour(none, none, false, none, none, none, none, Optional.empty(), none, none, none, none);
    }
}
