package io.heatwright.room;

import io.heatwright.climate.Elementary;
import java.util.ArrayList;
import java.util.List;

/**
 * The conduction modes of all opaque elements, advanced exactly over one step length under fluxes that are constant within
 * the step. Modes that die out within a step are kept as the resistance that they are then; modes that still matter carry
 * state. All modes lie in one row of arrays, those of element k from {@code start[k]} to {@code start[k + 1]}.
 */
final class WallResponse {

    /** A mode whose memory after one step is below this, K per W/m² of earlier flux, carries no state. */
    private static final double NEGLIGIBLE = 1e-8;

    final int[] start;
    final double[] decay;
    final double[] outer;
    final double[] inner;
    final double[] outerGain;
    final double[] innerGain;
    /** Rise of the outer face per flux into it, m²·K/W. */
    final double[] outerRise;
    /** Rise of the inner face per flux into it, m²·K/W. */
    final double[] innerRise;
    /** Rise of either face per flux into the other, m²·K/W. */
    final double[] crossRise;
    /** Root of the heat capacity, (J/(m²·K))^½: the stored heat per m² is this times the first mode. */
    final double[] rootCapacity;

    private final List<double[]> kept = new ArrayList<>();

    WallResponse(Elements elements, double stepSeconds) {
        int n = elements.opaque;
        start = new int[n + 1];
        outerRise = new double[n];
        innerRise = new double[n];
        crossRise = new double[n];
        rootCapacity = new double[n];
        for (int k = 0; k < n; k++) {
            start[k] = kept.size();
            add(k, ConductionModes.of(elements.construction[k].layers()), stepSeconds);
        }
        start[n] = kept.size();
        decay = column(0);
        outer = column(1);
        inner = column(2);
        outerGain = column(3);
        innerGain = column(4);
    }

    private void add(int k, ConductionModes modes, double stepSeconds) {
        outerRise[k] = modes.outerResistance();
        innerRise[k] = modes.innerResistance();
        rootCapacity[k] = Elementary.sqrt(modes.capacity());
        for (int m = 0; m < modes.rate().length; m++) {
            double rate = modes.rate()[m];
            double out = modes.outer()[m];
            double in = modes.inner()[m];
            double left = Elementary.exp(-rate * stepSeconds);
            double gain = rate > 0 ? -Elementary.expm1(-rate * stepSeconds) / rate : stepSeconds;
            outerRise[k] += gain * out * out;
            innerRise[k] += gain * in * in;
            crossRise[k] += gain * out * in;
            if (m == 0 || left / rate * Math.max(out * out, in * in) > NEGLIGIBLE) {
                kept.add(new double[] {left, out, in, gain * out, gain * in});
            }
        }
    }

    private double[] column(int c) {
        var values = new double[kept.size()];
        for (int m = 0; m < values.length; m++) {
            values[m] = kept.get(m)[c];
        }
        return values;
    }

    /** Modes that carry state. */
    int modes() {
        return decay.length;
    }
}
