package io.heatwright.room;

import java.util.List;

/**
 * An opaque construction and the radiative properties of its two faces.
 *
 * @param name as printed to people
 * @param layers from outside to inside, without surface films, at least one
 * @param outsideEmittance longwave emittance of the outer face, 0 to 1
 * @param insideEmittance longwave emittance of the inner face, 0 to 1
 * @param outsideSolarAbsorptance solar absorptance of the outer face, 0 to 1
 * @param insideSolarAbsorptance solar absorptance of the inner face, 0 to 1
 */
public record Construction(
        String name,
        List<Layer> layers,
        double outsideEmittance,
        double insideEmittance,
        double outsideSolarAbsorptance,
        double insideSolarAbsorptance) {

    public Construction {
        layers = List.copyOf(layers);
    }

    /**
     * Returns the resistance between the two faces, without films.
     *
     * @return m²·K/W
     */
    public double resistance() {
        var sum = 0.0;
        for (var layer : layers) {
            sum += layer.resistance();
        }
        return sum;
    }
}
