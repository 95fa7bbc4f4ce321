package io.heatwright.home.defaults;

import io.heatwright.climate.Elementary;
import io.heatwright.room.Infiltration;
import io.heatwright.room.Surroundings.Terrain;

/**
 * Leaks of a room. A dwelling's normalized leakage follows from its age, climate and size ([chan2013] as coded in
 * OpenStudio-HPXML); its leaks lie a quarter in the ceiling, half in the walls, a quarter in the floor ([walker1998]), and a
 * room has the share of the faces it shows to the weather: an apartment's leaks to its neighbours are not counted.
 */
public final class Leakage {

    /** Usual floor area of a dwelling, m², for the regression (our choice). */
    static final double DWELLING = 140;

    private static final double STOREY = 2.44;
    private static final double AREA_TERM = -0.002078;
    private static final double HEIGHT_TERM = 0.06375;
    private static final double FOUNDATION_TERM = 0.108713;
    private static final double AIR_DENSITY = 1.2;
    private static final double EXPONENT = 0.65;

    /** (m/s)² per K from cfm²/(in⁴·°F) for one storey: 0.0150 ([sherman1980], coefficients from memory). */
    private static final double STACK = 0.0150 * 0.5351 * 1.8;

    private Leakage() {}

    /**
     * Estimates a room's leakage area.
     *
     * @param band when it was built
     * @param winterDesign 99 % outdoor temperature for heating, °C, NaN if unknown: it stands for the climate zone
     * @param multiplier 0.355 very tight, 0.686 tight, 1 average, 1.549 leaky, 2.085 very leaky
     * @param walls area of walls and windows to the weather, m²
     * @param ceiling area of ceiling to the weather or an attic, m²
     * @param floor area of floor to the weather, a crawlspace or soil, m²
     * @return effective leakage area at 4 Pa, m²
     */
    public static double area(
            EraBand band, double winterDesign, double multiplier, double walls, double ceiling, double floor) {
        var exponent = band.leakageTerm()
                + climateTerm(winterDesign)
                + AREA_TERM * DWELLING
                + HEIGHT_TERM * STOREY
                + FOUNDATION_TERM;
        var normalized = Elementary.exp(exponent) * multiplier;
        var dwelling = normalized / 1000 * DWELLING;
        var dwellingWalls = 4 * Elementary.sqrt(DWELLING) * STOREY;
        return dwelling * (0.5 * walls / dwellingWalls + 0.25 * (ceiling + floor) / DWELLING);
    }

    /**
     * Turns a blower-door result into leakage area ([ashrae2017] chapter 16, equations 35 and 36).
     *
     * @param airChangesAt50 room volumes per hour at 50 Pa
     * @param volume m³
     * @return effective leakage area at 4 Pa, m²
     */
    public static double areaOfBlowerDoor(double airChangesAt50, double volume) {
        var flowAt4 = airChangesAt50 * volume / 3600 * Elementary.exp(EXPONENT * Elementary.log(4.0 / 50));
        return flowAt4 * Elementary.sqrt(AIR_DENSITY / (2 * 4.0));
    }

    /**
     * Makes leakage that follows weather, for a room one storey high.
     *
     * @param area effective leakage area at 4 Pa, m²
     * @param terrain gives the shelter: class 4 in cities, 3 in suburbs, 2 in the open, 1 beside water
     * @return the infiltration
     */
    public static Infiltration infiltration(double area, Terrain terrain) {
        var shelter = switch (terrain) {
            case CITY -> 0.0039;
            case SUBURB -> 0.0065;
            case OPEN -> 0.0092;
            case WATER -> 0.0119;
        };
        return new Infiltration.Leakage(area, STACK, shelter * 0.5351 / (0.44704 * 0.44704));
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
