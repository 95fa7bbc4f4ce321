package io.heatwright.equipment.cycle;

/**
 * What a point says about the calibrated circuit.
 *
 * @param point as given
 * @param evaporatingTemperature implied, °C
 * @param condensingTemperature implied, °C
 * @param pressureRatio implied
 * @param isentropicEfficiency implied: isentropic power of the gas that leaves over electric power of the compressor
 * @param displacement implied, m³/s
 * @param powerCorrection compressor power as given over that of the circuit's own law
 * @param computedPower power of the unit by the circuit's own law, W: what differs from the given one the fit leaves over
 */
public record CalibratedPoint(
        CalibrationPoint point,
        double evaporatingTemperature,
        double condensingTemperature,
        double pressureRatio,
        double isentropicEfficiency,
        double displacement,
        double powerCorrection,
        double computedPower) {

    static CalibratedPoint of(ImpliedCycle cycle, CompressorLaw law) {
        double ratio = cycle.powerRatio(law);
        return new CalibratedPoint(
                cycle.point(),
                cycle.evaporatingTemperature(),
                cycle.condensingTemperature(),
                cycle.pressureRatio(),
                cycle.isentropicEfficiency(),
                cycle.displacement(),
                1 / ratio,
                cycle.point().power() + (ratio - 1) * cycle.compressorPower());
    }

    /**
     * Returns how far the computed power lies off the given one.
     *
     * @return a share, above 0 if too much is computed
     */
    public double deviation() {
        return computedPower / point.power() - 1;
    }
}
