package io.heatwright.equipment.curve;

/**
 * Single-speed air-source heat pumps and central air conditioners [cutler2013]: total capacity and electric input ratio
 * (1/COP), °F, fitted for indoor wet bulb 57 to 72 °F and outdoor above 75 °F in cooling.
 */
public final class CutlerCurves {

    /** Cooling capacity against indoor wet bulb and outdoor dry bulb. */
    public static final Biquadratic COOLING_CAPACITY =
            new Biquadratic(3.717717741, -0.09918866, 0.000964488, 0.005887776, -0.000012808, -0.000132822, true);

    /** Cooling input ratio against indoor wet bulb and outdoor dry bulb. */
    public static final Biquadratic COOLING_INPUT_RATIO =
            new Biquadratic(-3.400341169, 0.135184783, -0.001037932, -0.007852322, 0.000183438, -0.000142548, true);

    /** Heating capacity against indoor dry bulb and outdoor dry bulb. */
    public static final Biquadratic HEATING_CAPACITY =
            new Biquadratic(0.568706266, -0.000747282, -0.0000103432, 0.00945408, 0.000050812, -0.00000677828, true);

    /** Heating input ratio against indoor dry bulb and outdoor dry bulb. */
    public static final Biquadratic HEATING_INPUT_RATIO =
            new Biquadratic(0.722917608, 0.003520184, 0.000143097, -0.005760341, 0.000141736, -0.000216676, true);

    private CutlerCurves() {}
}
