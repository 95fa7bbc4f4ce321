package io.heatwright.home.defaults;

import io.heatwright.room.Construction;
import io.heatwright.room.Layer;
import io.heatwright.room.Layer.Resistance;
import io.heatwright.room.Layer.Solid;
import java.util.List;

/**
 * Usual assemblies as layers, outside to inside, whose resistance between the faces is that of {@link AssemblyTable}: the
 * solid layers carry the mass, and what they lack in resistance is given to the insulation. Material properties:
 * [ashrae2017] chapter 26, table 1.
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
    private static final Solid SUBFLOOR = new Solid("wooden floor", 0.019, 0.12, 540, 1210);
    private static final Solid SLAB = new Solid("concrete slab", 0.1, 1.4, 2100, 880);
    private static final Solid SOIL = new Solid("soil", 0.5, SlabOnGround.SOIL_CONDUCTIVITY, 1500, 1340);
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
        var outer = switch (kind) {
            case BRICK_ON_FRAME -> BRICK_VENEER;
            case BRICK -> BRICK_WALL;
            case CONCRETE_BLOCK -> BLOCK;
            default -> SIDING;
        };
        return filled("outside wall", outer, "insulation and studs", BOARD, kind.resistance(insulation));
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
        return filled("roof", DECK, "insulation and rafters", BOARD, AssemblyTable.ROOF.resistance(insulation));
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
     * Builds a slab on soil with the virtual layer that stands for the ground beyond half a metre.
     *
     * @param floorArea m²
     * @param exposedPerimeter length of its edges along outside walls, m, above 0
     * @return virtual layer, soil, slab
     */
    public static Construction slab(double floorArea, double exposedPerimeter) {
        var virtual = SlabOnGround.virtualLayer(floorArea, exposedPerimeter, SLAB.resistance());
        var layers = List.<Layer>of(new Resistance("ground beyond", virtual), SOIL, SLAB);
        return construction("slab on ground", layers);
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

    private static Construction filled(String name, Solid outer, String filling, Solid inner, double resistance) {
        var rest = Math.max(0.01, resistance - outer.resistance() - inner.resistance());
        return construction(name, List.of(outer, new Resistance(filling, rest), inner));
    }

    private static Construction filled(String name, String filling, Solid inner, double resistance) {
        var rest = Math.max(0.01, resistance - inner.resistance());
        return construction(name, List.of(new Resistance(filling, rest), inner));
    }

    private static Construction construction(String name, List<Layer> layers) {
        return new Construction(name, layers, EMITTANCE, EMITTANCE, ABSORPTANCE, INDOOR_ABSORPTANCE);
    }
}
