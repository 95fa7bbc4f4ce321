package io.heatwright.equipment.cycle;

import io.heatwright.climate.MoistAir;
import io.heatwright.equipment.Mode;
import java.util.List;

/**
 * A circuit in a steady state. Everything here is computed, never published.
 *
 * @param mode heat or cool
 * @param surroundings air at both coils
 * @param drive how fast it runs
 * @param evaporatingTemperature at which the last liquid boils, °C
 * @param condensingTemperature at which the last gas condenses, °C
 * @param superheat K
 * @param subcooling K
 * @param pressureRatio of the compressor
 * @param volumetricEfficiency gas that leaves over what the displacement would hold
 * @param isentropicEfficiency isentropic over electric power of the compressor
 * @param flow of refrigerant through the coils, kg/s
 * @param compressorPower electric, W
 * @param shellLoss heat from the compressor's shell to the outdoor air, W
 * @param indoorFanPower W
 * @param outdoorFanPower W
 * @param condenserHeat from refrigerant to air, W
 * @param evaporatorHeat from air to refrigerant, W
 * @param capacity heat to the room, or sensible and latent heat from it; the indoor fan's heat is in it, W
 * @param power electric, of compressor and fans, W
 * @param states of the refrigerant, in the order of {@link Place}
 * @param entropy generated in each part, W/K
 */
public record CycleRun(
        Mode mode,
        Surroundings surroundings,
        Drive drive,
        double evaporatingTemperature,
        double condensingTemperature,
        double superheat,
        double subcooling,
        double pressureRatio,
        double volumetricEfficiency,
        double isentropicEfficiency,
        double flow,
        double compressorPower,
        double shellLoss,
        double indoorFanPower,
        double outdoorFanPower,
        double condenserHeat,
        double evaporatorHeat,
        double capacity,
        double power,
        List<PlaceState> states,
        List<EntropyGeneration> entropy) {

    /** Copies the lists. */
    public CycleRun {
        states = List.copyOf(states);
        entropy = List.copyOf(entropy);
    }

    /**
     * Entropy that a part generates.
     *
     * @param part plain words
     * @param rate W/K; 0 or more, as the second law says
     */
    public record EntropyGeneration(String part, double rate) {}

    /**
     * Returns the coefficient of performance.
     *
     * @return capacity over power
     */
    public double efficiency() {
        return capacity / power;
    }

    /**
     * Returns the coefficient of performance of a Carnot machine between the air temperatures.
     *
     * @return above 1; infinite if there is nothing to lift
     */
    public double carnotEfficiency() {
        double indoor = surroundings.indoorTemperature() + MoistAir.ZERO_CELSIUS;
        double outdoor = surroundings.outdoorTemperature() + MoistAir.ZERO_CELSIUS;
        double lift = mode == Mode.HEAT ? indoor - outdoor : outdoor - indoor;
        return lift > 0 ? indoor / lift : Double.POSITIVE_INFINITY;
    }

    /**
     * Returns how near the unit comes to a Carnot machine.
     *
     * @return efficiency over that of a Carnot machine, 0 to 1; 0 if there is nothing to lift
     */
    public double secondLawEfficiency() {
        return efficiency() / carnotEfficiency();
    }

    /**
     * Finds the refrigerant at a place.
     *
     * @param place where
     * @return its state
     */
    public PlaceState at(Place place) {
        for (var state : states) {
            if (state.place() == place) {
                return state;
            }
        }
        throw new IllegalStateException("No state at the " + place.words() + ".");
    }
}
