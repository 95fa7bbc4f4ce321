package io.heatwright.room;

import io.heatwright.climate.Elementary;
import io.heatwright.climate.Plane;
import java.util.List;
import java.util.Optional;

/**
 * How much of the diffuse light on a face passes what stands before it: shares of the even dome, of the horizon band and of
 * the ground's light. The hemisphere is cut into patches of equal angles, symmetric about the face's azimuth; a patch counts
 * with the cosine of its angle to the normal and with the part of the face that sees it. Shares are ratios of sums over the
 * same patches, so an open face has exactly 1 and keeps the closed form (1 + cos β)/2.
 */
final class SkyView {

    private static final int BANDS = 15;
    private static final int SECTORS = 60;
    private static final double BAND = 90.0 / BANDS;
    private static final double SECTOR = 360.0 / SECTORS;

    /** Without leaves, then with leaves. */
    final double[] dome = {1, 1};

    final double[] horizon = {1, 1};
    double ground = 1;

    SkyView(Plane plane, Optional<Shading> shading, List<Placement> holes, Horizon around) {
        if (shading.isPresent() || !around.obstructions().isEmpty()) {
            sum(new FaceFrame(plane), shading, holes, around);
        }
    }

    private void sum(FaceFrame frame, Optional<Shading> shading, List<Placement> holes, Horizon around) {
        var shadow = shading.map(s -> new Shadow(s, holes));
        double sky = 0;
        double earth = 0;
        double rim = 0;
        double blocked = 0;
        double groundSeen = 0;
        var skySeen = new double[2];
        var rimSeen = new double[2];
        for (int band = -BANDS; band < BANDS; band++) {
            double low = band * BAND;
            double altitude = Elementary.radians(low + 0.5 * BAND);
            double level = Elementary.cos(altitude);
            double up = Elementary.sin(altitude);
            double solid = Elementary.sin(Elementary.radians(low + BAND)) - Elementary.sin(Elementary.radians(low));
            for (int sector = 0; sector < SECTORS; sector++) {
                double azimuth = (frame.azimuth + (sector + 0.5) * SECTOR) % 360;
                double bearing = Elementary.radians(azimuth);
                frame.turn(level * Elementary.sin(bearing), level * Elementary.cos(bearing), up);
                if (frame.out <= 0) {
                    continue;
                }
                double weight = frame.out * solid;
                double lit = shadow.map(s -> frame.lit(s)).orElse(1.0);
                blocked += weight * (1 - lit);
                if (band < 0) {
                    earth += weight;
                    groundSeen += weight * lit;
                    continue;
                }
                sky += weight;
                rim += band == 0 ? weight : 0;
                for (int leaves = 0; leaves < 2; leaves++) {
                    double seen = weight * lit * around.passes(azimuth, low, low + BAND, leaves == 1);
                    skySeen[leaves] += seen;
                    rimSeen[leaves] += band == 0 ? seen : 0;
                }
            }
        }
        // A shade that is not black is as bright as its reflectance times the mean of sky and ground (our choice).
        double returned = 0.5 * blocked * shading.map(Shading::reflectance).orElse(0.0);
        for (int leaves = 0; leaves < 2; leaves++) {
            dome[leaves] = share(skySeen[leaves] + returned, sky);
            horizon[leaves] = share(rimSeen[leaves], rim);
        }
        ground = share(groundSeen + returned, earth);
    }

    private static double share(double seen, double all) {
        return all > 0 ? Math.min(1, seen / all) : 1;
    }
}
