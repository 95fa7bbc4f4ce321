package io.heatwright.equipment.curve;

/**
 * Window air conditioners in cooling, from laboratory tests [winkler2013] as the simulator OCHRE carries them: total
 * capacity and electric input ratio against indoor wet bulb and outdoor dry bulb, °C. At the rating point they are within
 * 1 % of 1.
 */
public final class RoomUnitCurves {

    /** Cooling capacity. */
    public static final Biquadratic COOLING_CAPACITY =
            new Biquadratic(0.6405, 0.01568, 0.0004531, 0.001615, -0.0001825, 0.00006614, false);

    /** Cooling input ratio. */
    public static final Biquadratic COOLING_INPUT_RATIO =
            new Biquadratic(2.287, -0.1732, 0.004745, 0.01662, 0.000484, -0.001306, false);

    private RoomUnitCurves() {}
}
