package io.heatwright.room;

import io.heatwright.climate.OrientedSun;
import io.heatwright.climate.SunPath;
import java.util.List;
import java.util.Optional;

/** Sunlight that arrives at a face past all that stands before it, hour by hour, W/m². */
final class FaceSun {

    private final OrientedSun sun;
    private final SkyView view;
    private final HorizonHours horizon;
    private final double sunlit;
    /** Share of the face that overhang and fins leave in the sun; empty when there are none. */
    private final double[] lit;

    /**
     * Follows a face through the year.
     *
     * @param sun on the open plane
     * @param path of the sun
     * @param shading overhang and fins, or nothing
     * @param holes windows within the shaded rectangle of a wall
     * @param horizon of the home
     * @param sunlit share of the direct light that nothing else blocks
     */
    FaceSun(
            OrientedSun sun,
            SunPath path,
            Optional<Shading> shading,
            List<Placement> holes,
            HorizonHours horizon,
            double sunlit) {
        this.sun = sun;
        this.horizon = horizon;
        this.sunlit = sunlit;
        view = new SkyView(sun.plane(), shading, holes, horizon.horizon);
        lit = shading.map(s -> lit(new Shadow(s, holes), path)).orElseGet(() -> new double[0]);
    }

    private double[] lit(Shadow shadow, SunPath path) {
        var frame = new FaceFrame(sun.plane());
        var share = new double[path.hours()];
        for (int n = 0; n < share.length; n++) {
            if (sun.cosine()[n] > 0 && sun.beam()[n] + sun.circumsolar()[n] > 0) {
                frame.turn(path.east()[n], path.north()[n], path.up()[n]);
                share[n] = frame.lit(shadow);
            }
        }
        return share;
    }

    double cosine(int n) {
        return sun.cosine()[n];
    }

    /** Beam and light from around the sun. */
    double direct(int n) {
        double passed = sunlit * (sun.beam()[n] + sun.circumsolar()[n]) * horizon.direct(n);
        return lit.length == 0 ? passed : passed * lit[n];
    }

    /** Light of the dome and the horizon. A dark horizon takes from the dome, no more than all light there is. */
    double sky(int n) {
        int season = horizon.season(n);
        double dome = sun.dome()[n] * view.dome[season];
        double rim = sun.horizon()[n];
        return rim > 0 ? dome + rim * view.horizon[season] : Math.max(-direct(n), dome + rim * view.dome[season]);
    }

    double ground(int n) {
        return sun.ground()[n] * view.ground * horizon.ground(n);
    }

    double total(int n) {
        return direct(n) + sky(n) + ground(n);
    }
}
