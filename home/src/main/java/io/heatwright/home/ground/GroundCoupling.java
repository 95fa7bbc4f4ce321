package io.heatwright.home.ground;

/**
 * Heat that leaves a room of constant temperature through one part of its envelope and the ground, per m² of that part:
 * a steady flow driven by the difference of the yearly means, and a yearly sine that follows the outdoor air's with a lag.
 *
 * <p>The swing is at most the transmittance. No flow of heat can follow a sine more strongly than it follows a lasting
 * change, because heat that enters the soil never comes back as cold; the standard's formula, made for large floors, would
 * break that for floors narrower than about two metres. The bound is ours.
 *
 * @param transmittance steady flow per kelvin between the room and the outdoor air's yearly mean, W/(m²·K)
 * @param swing amplitude of the flow per kelvin of the outdoor air's yearly amplitude, W/(m²·K)
 * @param lag of the flow behind the outdoor air, months, 0 to 12
 */
public record GroundCoupling(double transmittance, double swing, double lag) {

    public GroundCoupling {
        swing = Math.min(swing, transmittance);
    }
}
