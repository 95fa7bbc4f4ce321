package io.heatwright.room;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.Plane;
import io.heatwright.climate.SunAndSky;
import java.util.List;
import java.util.Optional;

/** What a home's horizon does to the sun in every hour, the same for all its faces. */
final class HorizonHours {

    /** Moments of an hour at which the sun is looked for, because it crosses a ridge within minutes. */
    private static final int MOMENTS = 6;

    final Horizon horizon;
    private final boolean clear;
    private final double[] direct;
    private final double[] ground;
    private final boolean[] leaves;

    HorizonHours(Horizon horizon, SunAndSky sky) {
        this.horizon = horizon;
        clear = horizon.obstructions().isEmpty();
        int hours = clear ? 0 : sky.hours();
        direct = new double[hours];
        ground = new double[hours];
        leaves = new boolean[hours];
        if (clear) {
            return;
        }
        var level = new SkyView(Plane.HORIZONTAL, Optional.empty(), List.of(), horizon);
        for (int n = 0; n < hours; n++) {
            leaves[n] = horizon.inLeaf(1 + (sky.path().firstHour() + n) / 24);
            direct[n] = sky.path().up()[n] > 0 ? direct(sky, n) : 1;
            double beam = (sky.beamNormal()[n] + sky.circumsolarNormal()[n])
                    * Math.max(0, sky.path().up()[n]);
            double all = Math.max(beam + sky.dome()[n], 1e-9);
            ground[n] = (beam * direct[n] + sky.dome()[n] * level.dome[leaves[n] ? 1 : 0]) / all;
        }
    }

    /** Mean over moments on straight lines between the mean directions of this hour and of those around it. */
    private double direct(SunAndSky sky, int n) {
        int hours = sky.hours();
        int before = (n + hours - 1) % hours;
        int after = (n + 1) % hours;
        double sum = 0;
        for (int i = 0; i < MOMENTS; i++) {
            double lean = (i + 0.5) / MOMENTS - 0.5;
            int beside = lean < 0 ? before : after;
            // An hour of sunrise or sunset has a shortened mean: near it the direction of the hour itself serves.
            double weight = sky.path().up()[beside] > 0 ? Math.abs(lean) : 0;
            double east = mix(sky.path().east(), n, beside, weight);
            double north = mix(sky.path().north(), n, beside, weight);
            double height = mix(sky.path().up(), n, beside, weight);
            double elevation =
                    Elementary.degrees(Elementary.atan2(height, Elementary.sqrt(east * east + north * north)));
            double azimuth = Elementary.degrees(Elementary.atan2(east, north));
            sum += horizon.passes((azimuth + 360) % 360, elevation, elevation, leaves[n]);
        }
        return sum / MOMENTS;
    }

    private static double mix(double[] values, int n, int beside, double weight) {
        return values[n] + weight * (values[beside] - values[n]);
    }

    /** Share of the sun's direct light that passes. */
    double direct(int n) {
        return clear ? 1 : direct[n];
    }

    /** Share of the light on the ground that is left. */
    double ground(int n) {
        return clear ? 1 : ground[n];
    }

    /** 1 while trees have leaves, else 0. */
    int season(int n) {
        return !clear && leaves[n] ? 1 : 0;
    }
}
