package io.heatwright.equipment.cycle;

/**
 * How much gas a hermetic compressor moves and what power that takes, after the form of [jin2002] for scroll compressors: a
 * displacement of which some leaks back, more at a higher pressure ratio, after work was done on it; a power of a part
 * proportional to the isentropic one and a part that is there without any gas. The built-in volume ratio is left out, because
 * small units have rotary compressors with a valve. The part without gas is that of bearings in oil, which follows the square
 * of the speed (our choice: it was constant for one speed), and stands as a pressure at full displacement.
 *
 * @param proportionalLoss share of the isentropic power that comes on top of it, 0 or more
 * @param frictionPressure loss at full displacement that is there without gas, per displacement, Pa
 * @param fullDisplacement the largest displacement rate seen, m³/s, above 0
 * @param leakage share of the displacement that leaks per unit of pressure ratio above 1, 0 to 0.1
 * @param shellLoss share of the electric power that the shell and the drive give to the outdoor air, 0 to 0.2
 */
public record CompressorLaw(
        double proportionalLoss, double frictionPressure, double fullDisplacement, double leakage, double shellLoss) {

    private static final double LEAST_VOLUMETRIC_EFFICIENCY = 0.05;

    /** Checks the ranges. */
    public CompressorLaw {
        boolean possible =
                (1 + proportionalLoss) * (1 - shellLoss) >= 1 && frictionPressure >= 0 && fullDisplacement > 0;
        if (!possible || !(leakage >= 0 && leakage <= 0.1) || !(shellLoss >= 0 && shellLoss <= 0.2)) {
            throw new IllegalArgumentException("A compressor cannot have proportional loss " + proportionalLoss
                    + ", friction pressure " + frictionPressure + " Pa, leakage " + leakage + ", shell loss "
                    + shellLoss + ".");
        }
    }

    /**
     * Returns the gas that leaves over the gas that the displacement would hold.
     *
     * @param pressureRatio 1 or more
     * @return 0.05 to 1
     */
    public double volumetricEfficiency(double pressureRatio) {
        return Math.max(LEAST_VOLUMETRIC_EFFICIENCY, 1 - leakage * (pressureRatio - 1));
    }

    /**
     * Returns the electric power.
     *
     * @param isentropicPower power that all gas of the displacement would take without any loss, the leaking included, W
     * @param displacement displaced volume, m³/s
     * @return W
     */
    public double power(double isentropicPower, double displacement) {
        return (1 + proportionalLoss) * isentropicPower
                + frictionPressure * displacement * displacement / fullDisplacement;
    }
}
