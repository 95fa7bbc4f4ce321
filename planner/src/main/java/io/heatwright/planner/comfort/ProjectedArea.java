package io.heatwright.planner.comfort;

import io.heatwright.climate.Elementary;

/**
 * Part of a body that the sun sees, over the part that radiates, by the sun's height (each 15°, 0 to 90) and by its direction
 * from the front (each 15°, 0 to 180): [ashrae55] tables C-2 and C-3, straight between.
 */
final class ProjectedArea {
    private static final double STEP = 15;
    private static final int ALTITUDES = 7;
    private static final int DIRECTIONS = 13;
    private static final double THOUSAND = 1000;

    private static final int[] STANDING = {
        350, 350, 314, 258, 206, 144, 82, 342, 342, 310, 252, 200, 140, 82, 330, 330, 300, 244, 190, 132, 82, 310, 310,
                275,
        228, 175, 124, 82, 283, 283, 251, 208, 160, 114, 82, 252, 252, 228, 188, 150, 108, 82, 230, 230, 214, 180, 148,
                108,
        82, 242, 242, 222, 180, 153, 112, 82, 274, 274, 245, 203, 165, 116, 82, 304, 304, 270, 220, 174, 121, 82, 328,
                328,
        290, 234, 183, 125, 82, 344, 344, 304, 244, 190, 128, 82, 347, 347, 308, 246, 191, 128, 82
    };

    private static final int[] SITTING = {
        290, 324, 305, 303, 262, 224, 177, 292, 328, 294, 288, 268, 227, 177, 288, 332, 298, 290, 264, 222, 177, 274,
                326,
        294, 289, 252, 214, 177, 254, 308, 280, 276, 241, 202, 177, 230, 282, 262, 260, 233, 193, 177, 216, 260, 248,
                244,
        220, 186, 177, 234, 258, 236, 227, 208, 180, 177, 262, 260, 224, 208, 196, 176, 177, 280, 260, 210, 192, 184,
                170,
        177, 298, 256, 194, 174, 168, 168, 177, 306, 250, 180, 156, 156, 166, 177, 300, 240, 168, 152, 152, 164, 177
    };

    private ProjectedArea() {}

    static double share(Posture posture, double altitude, double direction) {
        if (posture == Posture.SUPINE) {
            // A lying body is a standing one whose long axis points to the horizon.
            double sine = Elementary.sin(Elementary.radians(direction)) * Elementary.cos(Elementary.radians(altitude));
            double along = Elementary.sin(Elementary.radians(Math.abs(direction - 90)))
                    * Elementary.cos(Elementary.radians(altitude));
            double height = Elementary.degrees(Elementary.asin(along));
            double turned = Elementary.degrees(Elementary.atan2(sine, Elementary.sin(Elementary.radians(altitude))));
            return between(STANDING, height, turned);
        }
        return between(posture == Posture.SITTING ? SITTING : STANDING, altitude, direction);
    }

    private static double between(int[] table, double altitude, double direction) {
        int row = Math.min((int) (direction / STEP), DIRECTIONS - 2);
        int column = Math.min((int) (altitude / STEP), ALTITUDES - 2);
        double down = direction / STEP - row;
        double right = altitude / STEP - column;
        double upper = (1 - right) * entry(table, row, column) + right * entry(table, row, column + 1);
        double lower = (1 - right) * entry(table, row + 1, column) + right * entry(table, row + 1, column + 1);
        return (1 - down) * upper + down * lower;
    }

    private static double entry(int[] table, int row, int column) {
        return table[row * ALTITUDES + column] / THOUSAND;
    }
}
