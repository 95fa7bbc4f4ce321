package io.heatwright.home.defaults;

import io.heatwright.climate.Elementary;
import io.heatwright.room.Infiltration;
import io.heatwright.room.Surroundings.Terrain;

/**
 * Leaks of a room. A dwelling's normalized leakage follows from its age, climate and size ([chan2013] as coded in
 * OpenStudio-HPXML); its leaks lie a quarter in the ceiling, half in the walls, a quarter in the floor ([walker1998]), and a
 * room has the share of the faces it shows to the weather: an apartment's leaks to its neighbours are not counted. So a room
 * with nothing but a wall to the weather leaks through that wall alone, and stack and wind act on that.
 */
public final class Leakage {

    /** Usual exponent of a dwelling's leaks ([ashrae2017] chapter 16). */
    public static final double EXPONENT = 0.65;

    /** Usual floor area of a dwelling, m², for the regression (our choice). */
    static final double DWELLING = 140;

    private static final double STOREY = 2.44;
    private static final double AREA_TERM = -0.002078;
    private static final double HEIGHT_TERM = 0.06375;
    private static final double FOUNDATION_TERM = 0.108713;
    private static final double AIR_DENSITY = 1.2;

    private static final double IN_WALLS = 0.5;
    private static final double IN_CEILING = 0.25;
    private static final double IN_FLOOR = 0.25;

    private Leakage() {}

    /**
     * Faces that a room shows to the weather, through which it leaks.
     *
     * @param walls area of walls and windows to the weather, m²
     * @param ceiling area of ceiling to the weather or an attic, m²
     * @param floor area of floor to the weather, a crawlspace or soil, m²
     */
    public record Faces(double walls, double ceiling, double floor) {

        private double inWalls() {
            return IN_WALLS * walls / (4 * Elementary.sqrt(DWELLING) * STOREY);
        }

        private double inCeiling() {
            return IN_CEILING * ceiling / DWELLING;
        }

        private double inFloor() {
            return IN_FLOOR * floor / DWELLING;
        }

        /** Share of a dwelling's leaks. */
        double ofDwelling() {
            return inWalls() + inCeiling() + inFloor();
        }
    }

    /**
     * Estimates a room's flow coefficient.
     *
     * @param band when it was built
     * @param winterDesign 99 % outdoor temperature for heating, °C, NaN if unknown: it stands for the climate zone
     * @param multiplier 0.355 very tight, 0.686 tight, 1 average, 1.549 leaky, 2.085 very leaky
     * @param faces through which it leaks
     * @return flow at 1 Pa, m³/(s·Pa^{@value #EXPONENT})
     */
    public static double coefficient(EraBand band, double winterDesign, double multiplier, Faces faces) {
        var exponent = band.leakageTerm()
                + climateTerm(winterDesign)
                + AREA_TERM * DWELLING
                + HEIGHT_TERM * STOREY
                + FOUNDATION_TERM;
        var normalized = Elementary.exp(exponent) * multiplier;
        return coefficientOfArea(normalized / 1000 * DWELLING * faces.ofDwelling());
    }

    /**
     * Turns an effective leakage area into a flow coefficient ([ashrae2017] chapter 16, equations 35 and 36).
     *
     * @param area effective leakage area at 4 Pa, m²
     * @return flow at 1 Pa, m³/(s·Pa^{@value #EXPONENT})
     */
    static double coefficientOfArea(double area) {
        return area * Elementary.sqrt(2 * 4.0 / AIR_DENSITY) * Elementary.exp(-EXPONENT * Elementary.log(4));
    }

    /**
     * Turns a blower-door result into a flow coefficient.
     *
     * @param flow at 50 Pa, m³/s
     * @param exponent 0.5 to 1
     * @return flow at 1 Pa, m³/(s·Paⁿ)
     */
    public static double coefficientOfBlowerDoor(double flow, double exponent) {
        return flow * Elementary.exp(-exponent * Elementary.log(50));
    }

    /**
     * Makes leakage that follows weather.
     *
     * @param coefficient flow at 1 Pa, m³/(s·Paⁿ)
     * @param exponent n, 0.5 to 1
     * @param faces where the leaks are; a room that shows none leaks like a whole dwelling
     * @param height of the room, m
     * @param shelter wind at the leaks over wind in the terrain at the ceiling's height, 0 to 1
     * @return the infiltration
     */
    public static Infiltration infiltration(
            double coefficient, double exponent, Faces faces, double height, double shelter) {
        var all = faces.ofDwelling();
        var ceiling = all > 0 ? faces.inCeiling() / all : IN_CEILING;
        var floor = all > 0 ? faces.inFloor() / all : IN_FLOOR;
        return Infiltration.Leakage.of(coefficient, exponent, ceiling, floor, height, shelter);
    }

    /**
     * Guesses the shelter: class 4 in cities, 3 in suburbs, 2 in the open, 1 beside water (our mapping), with the factors of
     * [walker1998] in [ashrae2017] chapter 16.
     *
     * @param terrain around the home
     * @return wind at the leaks over wind in the terrain, 0 to 1
     */
    public static double shelter(Terrain terrain) {
        return switch (terrain) {
            case CITY -> 0.5;
            case SUBURB -> 0.7;
            case OPEN -> 0.9;
            case WATER -> 1;
        };
    }

    /** The regression's zones by 99 % temperature, humid side (our mapping). */
    private static double climateTerm(double winterDesign) {
        if (winterDesign > 2) {
            return 0.4727;
        }
        if (winterDesign > -4) {
            return 0.2529;
        }
        if (winterDesign > -13 || Double.isNaN(winterDesign)) {
            return 0.3261;
        }
        return winterDesign > -18 ? 0.1118 : 0;
    }
}
