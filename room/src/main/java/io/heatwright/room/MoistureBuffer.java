package io.heatwright.room;

/**
 * Surfaces that take up vapour when the air is moist and give it back when it is dry.
 *
 * @param area m², 0 for none
 * @param bufferValue moisture buffer value [rode2007]: what a square metre takes up when the relative humidity is 75 % for 8
 *     of 24 hours and 33 % otherwise, over that difference, kg/m² for a relative humidity of 1; a tenth of what is published
 *     in g/(m²·%)
 */
public record MoistureBuffer(double area, double bufferValue) {

    /** Nothing takes up vapour. */
    public static final MoistureBuffer NONE = new MoistureBuffer(0, 0);
}
