package io.heatwright.equipment.curve;

/**
 * Ductless mini-splits in cooling, from laboratory tests [winkler2011] as the simulator OCHRE carries them: total
 * capacity and electric input ratio against indoor wet bulb and outdoor dry bulb, °C.
 */
public final class MiniSplitCurves {

    /** Cooling capacity. */
    public static final Biquadratic COOLING_CAPACITY =
            new Biquadratic(1.008993522, 0.006512749, 0, 0.003917566, -0.000222647, 0, false);

    /** Cooling input ratio. */
    public static final Biquadratic COOLING_INPUT_RATIO =
            new Biquadratic(0.429214442, -0.003604842, 0.00004578, 0.026490876, -0.000159212, -0.000159063, false);

    private MiniSplitCurves() {}
}
