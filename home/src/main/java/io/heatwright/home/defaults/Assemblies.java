package io.heatwright.home.defaults;

import io.heatwright.room.Construction;
import io.heatwright.room.Layer;
import io.heatwright.room.Layer.Resistance;
import io.heatwright.room.Layer.Solid;
import java.util.List;

/**
 * Usual assemblies as layers, outside to inside, whose resistance between the faces is that of {@link AssemblyTable}: the
 * solid layers carry the mass, and what they lack in resistance is given to the insulation. Material properties:
 * [ashrae2017] chapter 26, table 1; stucco and straw [openstudio-hpxml].
 */
public final class Assemblies {

    private static final double EMITTANCE = 0.9;
    private static final double ABSORPTANCE = 0.7;
    private static final double INDOOR_ABSORPTANCE = 0.5;

    /** A pitched roof and its ventilated space, decked and felted, m²·K/W ([iso6946] table 9; from memory). */
    private static final double ROOF_SPACE = 0.3;

    private static final Solid SIDING = new Solid("wood siding", 0.013, 0.11, 545, 1210);
    private static final Solid DECK = new Solid("roof deck", 0.016, 0.12, 540, 1210);
    private static final Solid BRICK_VENEER = new Solid("brick veneer", 0.09, 0.9, 1920, 790);
    private static final Solid BRICK_WALL = new Solid("brick", 0.2, 0.72, 1920, 790);
    private static final Solid BLOCK = new Solid("concrete block", 0.2, 0.6, 1200, 920);
    private static final Solid BOARD = new Solid("plasterboard", 0.0127, 0.16, 640, 1150);
    private static final Solid STUCCO = new Solid("stucco", 0.025, 0.649, 1281, 879);
    private static final double STRAW = 0.0601;
    private static final String STUDS = "insulation and studs";
    private static final Solid SUBFLOOR = new Solid("wooden floor", 0.019, 0.12, 540, 1210);
    static final Solid SLAB = new Solid("concrete slab", 0.1, 1.4, 2100, 880);
    private static final Resistance CAVITY = new Resistance("cavity", 0.16);

    private Assemblies() {}

    /**
     * Builds an outside wall.
     *
     * @param kind wall table
     * @param insulation nominal, h·ft²·°F/Btu
     * @return the wall
     */
    public static Construction wall(AssemblyTable kind, double insulation) {
        var resistance = kind.resistance(insulation);
        return switch (kind) {
            case BRICK_ON_FRAME -> filled("outside wall", BRICK_VENEER, STUDS, BOARD, resistance);
            case BRICK -> filled("outside wall", BRICK_WALL, STUDS, BOARD, resistance);
            case CONCRETE_BLOCK -> filled("outside wall", BLOCK, STUDS, BOARD, resistance);
            case BRICK_ON_BLOCK -> onBlock(resistance);
            case STRAW_BALE -> bales(resistance);
            default -> filled("outside wall", SIDING, STUDS, BOARD, resistance);
        };
    }

    /**
     * Builds a ceiling with the attic and roof above it, sunlit.
     *
     * @param insulation nominal, h·ft²·°F/Btu
     * @return the roof, roof space and ceiling as one
     */
    public static Construction attic(double insulation) {
        var resistance = AssemblyTable.CEILING.resistance(insulation) + ROOF_SPACE;
        return filled("ceiling below attic", DECK, "roof space and insulation", BOARD, resistance);
    }

    /**
     * Builds a ceiling below an unheated room.
     *
     * @param insulation nominal, h·ft²·°F/Btu
     * @return the ceiling without what lies beyond the room above
     */
    public static Construction ceiling(double insulation) {
        return filled("ceiling", "insulation and joists", BOARD, AssemblyTable.CEILING.resistance(insulation));
    }

    /**
     * Builds a roof without attic.
     *
     * @param insulation nominal, h·ft²·°F/Btu
     * @return the roof
     */
    public static Construction roof(double insulation) {
        return roof(AssemblyTable.ROOF, insulation);
    }

    static Construction roof(AssemblyTable kind, double insulation) {
        return filled("roof", DECK, "insulation and rafters", BOARD, kind.resistance(insulation));
    }

    static Construction kneeWall(double insulation) {
        return filled("knee wall", "insulation and studs", BOARD, AssemblyTable.KNEE_WALL.resistance(insulation));
    }

    /**
     * Builds a wooden floor over a crawlspace, a basement, a garage or the outdoors.
     *
     * @param insulation nominal, h·ft²·°F/Btu
     * @return the floor
     */
    public static Construction floor(double insulation) {
        var resistance = AssemblyTable.FLOOR.resistance(insulation);
        return filled("floor", "insulation, joists and carpet", SUBFLOOR, resistance);
    }

    /**
     * Builds a wall between two heated rooms.
     *
     * @return the partition
     */
    public static Construction partition() {
        return construction("inside wall", List.of(BOARD, CAVITY, BOARD));
    }

    /**
     * Builds a floor or ceiling between two heated rooms.
     *
     * @param floor whether the room stands on it; otherwise it lies above
     * @return the construction, the far side first
     */
    public static Construction storey(boolean floor) {
        return floor
                ? construction("inside floor", List.of(BOARD, CAVITY, SUBFLOOR))
                : construction("inside ceiling", List.of(SUBFLOOR, CAVITY, BOARD));
    }

    /**
     * Builds a wooden door to the outdoors.
     *
     * @return the door
     */
    public static Construction door() {
        return construction("outside door", List.of(new Solid("wooden door", 0.035, 0.12, 540, 1210)));
    }

    /** A wall of concrete block with insulation and board inside. */
    static Construction blockWall(double insulation) {
        return wall(AssemblyTable.CONCRETE_BLOCK, insulation);
    }

    private static Construction onBlock(double resistance) {
        var rest = resistance - BRICK_VENEER.resistance() - BLOCK.resistance() - BOARD.resistance();
        var filling = new Resistance("cavity and insulation", Math.max(0.01, rest));
        return construction("outside wall", List.of(BRICK_VENEER, filling, BLOCK, BOARD));
    }

    private static Construction bales(double resistance) {
        var thickness = (resistance - 2 * STUCCO.resistance()) * STRAW;
        var bales = new Solid("straw bales", thickness, STRAW, 179, 1252);
        return construction("outside wall", List.of(STUCCO, bales, STUCCO));
    }

    private static Construction filled(String name, Solid outer, String filling, Solid inner, double resistance) {
        var rest = Math.max(0.01, resistance - outer.resistance() - inner.resistance());
        return construction(name, List.of(outer, new Resistance(filling, rest), inner));
    }

    private static Construction filled(String name, String filling, Solid inner, double resistance) {
        var rest = Math.max(0.01, resistance - inner.resistance());
        return construction(name, List.of(new Resistance(filling, rest), inner));
    }

    static Construction construction(String name, List<Layer> layers) {
        return new Construction(name, layers, EMITTANCE, EMITTANCE, ABSORPTANCE, INDOOR_ABSORPTANCE);
    }
}
