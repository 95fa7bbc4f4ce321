package io.heatwright.planner.label;

/**
 * The room air conditioner chart by floor area (ENERGY STAR, as reprinted by Mass Save), shown beside the computed load as
 * a check of orders only: it knows no climate, no insulation and no moisture.
 */
public final class AreaChart {
    private static final double SQUARE_FOOT = 0.09290304;
    private static final double BTU_PER_HOUR = 1055.05585262 / 3600;
    private static final double MORE_PEOPLE = 600;
    private static final double KITCHEN = 4000;

    private static final double[] UP_TO_SQUARE_FEET = {
        150, 250, 300, 350, 400, 450, 550, 700, 1000, 1200, 1400, 1500, 2000, 2500
    };
    private static final double[] BTU = {
        5000, 6000, 7000, 8000, 9000, 10000, 12000, 14000, 18000, 21000, 23000, 24000, 30000, 34000
    };

    private AreaChart() {}

    /**
     * Reads the chart.
     *
     * @param area of the floor, m²
     * @param people usually there; each beyond two adds 600 Btu/h
     * @param kitchen adds 4,000 Btu/h
     * @return cooling, W; NaN for rooms larger than the chart
     */
    public static double cooling(double area, double people, boolean kitchen) {
        for (var row = 0; row < BTU.length; row++) {
            if (area / SQUARE_FOOT <= UP_TO_SQUARE_FEET[row]) {
                return (BTU[row] + Math.max(0, people - 2) * MORE_PEOPLE + (kitchen ? KITCHEN : 0)) * BTU_PER_HOUR;
            }
        }
        return Double.NaN;
    }
}
