package io.heatwright.room;

import io.heatwright.climate.Elementary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The conduction modes of all opaque elements, advanced exactly over one step length under fluxes that are constant within
 * the step. Modes that die out within a step are kept as the resistance that they are then; modes that still matter carry
 * state. All modes lie in one row of arrays, those of element k from {@code start[k]} to {@code start[k + 1]}.
 *
 * <p>The films of a face act on its temperature somewhere between the mean over the step and the end of the step. The mean
 * is second-order accurate but rings when the step is long against the face's own time; the end never rings but lags. The
 * weight of the end, coth(x/2) − 2/x with x the step over that time, makes a single capacity behind a film decay exactly
 * (exponential fitting [liniger1970]).
 */
final class WallResponse {

    /** A mode whose memory after one step is below this, K per W/m² of earlier flux, carries no state. */
    private static final double NEGLIGIBLE = 1e-6;
    /** A mode that keeps less than this over a step is seen as it is at the end. */
    private static final double FAST = 1e-3;
    /** Films that the weight of a face is computed with, W/(m²·K). */
    private static final double TYPICAL_INSIDE = 8;

    private static final double TYPICAL_OUTSIDE = 25;

    final int[] start;
    /** What is left of a mode after a step. */
    final double[] decay;
    /** What the outer face sees of a mode during a step. */
    final double[] outer;
    /** What the inner face sees of a mode during a step. */
    final double[] inner;
    /** Growth of a mode over a step per outer flux. */
    final double[] outerGain;
    /** Growth of a mode over a step per inner flux. */
    final double[] innerGain;
    /** Rise of the outer face per flux into it, m²·K/W. */
    final double[] outerRise;
    /** Rise of the inner face per flux into it, m²·K/W. */
    final double[] innerRise;
    /** Rise of the outer face per flux into the inner, m²·K/W. */
    final double[] outerCross;
    /** Rise of the inner face per flux into the outer, m²·K/W. */
    final double[] innerCross;
    /** Root of the heat capacity, (J/(m²·K))^½: the stored heat per m² is this times the first mode. */
    final double[] rootCapacity;

    private final double stepSeconds;
    private final List<double[]> kept = new ArrayList<>();

    /** The opaque elements of a room. */
    static WallResponse of(Elements elements, double stepSeconds) {
        var films = new double[elements.opaque];
        for (int k = 0; k < films.length; k++) {
            films[k] = switch (elements.outside[k]) {
                case WEATHER -> TYPICAL_OUTSIDE;
                case TEMPERATURE -> elements.outsideFixed[k];
                case NOTHING, ROOM -> 0;
            };
        }
        return new WallResponse(List.of(elements.construction), films, stepSeconds);
    }

    /** Walls between rooms, which have the films of a room on both sides. */
    static WallResponse between(List<SharedWall> walls, double stepSeconds) {
        var films = new double[walls.size()];
        Arrays.fill(films, TYPICAL_INSIDE);
        return new WallResponse(walls.stream().map(SharedWall::construction).toList(), films, stepSeconds);
    }

    private WallResponse(List<Construction> constructions, double[] outsideFilm, double stepSeconds) {
        this.stepSeconds = stepSeconds;
        int n = outsideFilm.length;
        start = new int[n + 1];
        outerRise = new double[n];
        innerRise = new double[n];
        outerCross = new double[n];
        innerCross = new double[n];
        rootCapacity = new double[n];
        for (int k = 0; k < n; k++) {
            start[k] = kept.size();
            add(k, ConductionModes.of(constructions.get(k).layers()), outsideFilm[k]);
        }
        start[n] = kept.size();
        decay = column(0);
        outer = column(1);
        inner = column(2);
        outerGain = column(3);
        innerGain = column(4);
    }

    private void add(int k, ConductionModes modes, double outsideFilm) {
        outerRise[k] = modes.outerResistance();
        innerRise[k] = modes.innerResistance();
        rootCapacity[k] = Elementary.sqrt(modes.capacity());
        double outerWeight = weight(outsideFilm, modes.outerResistance(), modes.rate(), modes.outer());
        double innerWeight = weight(TYPICAL_INSIDE, modes.innerResistance(), modes.rate(), modes.inner());
        for (int m = 0; m < modes.rate().length; m++) {
            double rate = modes.rate()[m];
            double out = modes.outer()[m];
            double in = modes.inner()[m];
            double left = Elementary.exp(-rate * stepSeconds);
            double gain = gain(rate);
            double mean = gain / stepSeconds;
            double x = rate * stepSeconds;
            double meanGain = x < 1e-4 ? stepSeconds * (0.5 - x / 6) : (1 - mean) / rate;
            double outerEnd = left < FAST ? 1 : outerWeight;
            double innerEnd = left < FAST ? 1 : innerWeight;
            double outerSeen = meanGain + outerEnd * (gain - meanGain);
            double innerSeen = meanGain + innerEnd * (gain - meanGain);
            outerRise[k] += outerSeen * out * out;
            outerCross[k] += outerSeen * out * in;
            innerRise[k] += innerSeen * in * in;
            innerCross[k] += innerSeen * in * out;
            if (m == 0 || left / rate * Math.max(out * out, in * in) > NEGLIGIBLE) {
                kept.add(new double[] {
                    left,
                    out * (mean + outerEnd * (left - mean)),
                    in * (mean + innerEnd * (left - mean)),
                    gain * out,
                    gain * in
                });
            }
        }
    }

    private double gain(double rate) {
        return rate > 0 ? -Elementary.expm1(-rate * stepSeconds) / rate : stepSeconds;
    }

    /** Weight of the end of the step at a face. */
    private double weight(double film, double resistance, double[] rate, double[] share) {
        double rise = 0;
        for (int m = 0; m < rate.length; m++) {
            rise += gain(rate[m]) * share[m] * share[m];
        }
        double x = film * rise / (1 + film * resistance);
        return x < 1e-3 ? x / 6 : 1 / Elementary.tanh(x / 2) - 2 / x;
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
