package io.heatwright.home.defaults;

import io.heatwright.home.ground.CrawlSpace;
import io.heatwright.home.ground.EdgeInsulation;
import io.heatwright.home.ground.GroundCoupling;
import io.heatwright.home.ground.HeatedBasement;
import io.heatwright.home.ground.SlabOnGround;
import io.heatwright.home.ground.Soil;
import io.heatwright.home.ground.SoilWave;
import io.heatwright.home.ground.SpaceCoupling;
import io.heatwright.home.ground.UnheatedBasement;
import io.heatwright.room.Boundary;
import io.heatwright.room.Construction;
import io.heatwright.room.Layer;
import io.heatwright.room.Layer.Resistance;
import java.util.ArrayList;
import java.util.List;

/**
 * Usual assemblies on and in the soil: their own layers, half a metre of soil, and a virtual layer for the rest of the
 * ground ([iso13370] annex F), so that the steady flow is the standard's.
 */
public final class GroundAssemblies {

    private static final double FLOOR_FILM = 0.17;
    private static final double WALL_FILM = 0.13;
    private static final double HALF_METRE = 0.5;
    /** Of what the ground resists, the most that is soil and not virtual (our choice, for narrow floors and shallow walls). */
    private static final double MOST_SOIL = 0.9;

    /** Thickness of walls that stand on the slab or beside it, m (our choice). */
    private static final double WALL = 0.2;

    /** A floor over a crawl space lies this far above the ground, m (our choice). */
    private static final double CRAWL_HEIGHT = 0.5;

    /** Of bare masonry above the ground, W/(m²·K) ([adl2002] table C4). */
    private static final double BARE_WALL = 1.7;

    /** Openings of a crawl space over its floor area ([irc2018] R408.2). */
    private static final double VENTS = 1 / 150.0;

    /** Yearly mean wind, m/s ([iso13370] clause 7.2, if nothing is known; from memory). */
    private static final double WIND = 4;

    /** An unheated basement: depth and height above the ground, m (our choice), and air changes ([iso13370] 7.4). */
    private static final double BASEMENT_DEPTH = 1.8;

    private static final double BASEMENT_HEIGHT = 0.5;
    private static final double BASEMENT_AIR_CHANGES = 0.3;

    private GroundAssemblies() {}

    /**
     * Builds a slab on soil.
     *
     * @param area m²
     * @param perimeter length of its edges along outside walls, m, above 0
     * @param insulation below all of it, m²·K/W, 0 for none
     * @param edge insulation along its edges
     * @param soil below it
     * @return the slab
     */
    public static Grounded slab(double area, double perimeter, double insulation, EdgeInsulation edge, Soil soil) {
        var layers = slab(insulation);
        var coupling = new SlabOnGround(area, perimeter, WALL, resistance(layers), edge, soil).coupling();
        return buried("slab on ground", layers, FLOOR_FILM, coupling, soil);
    }

    /**
     * Builds the floor of a heated room below the ground.
     *
     * @param basement the room in the soil, see {@link #basement}
     * @param insulation below the floor, m²·K/W, 0 for none
     * @return the floor
     */
    public static Grounded basementFloor(HeatedBasement basement, double insulation) {
        return buried("basement floor", slab(insulation), FLOOR_FILM, basement.floor(), basement.soil());
    }

    /**
     * Builds the walls in the soil of a heated room below the ground.
     *
     * @param basement the room in the soil, see {@link #basement}
     * @param insulation of its walls, nominal, h·ft²·°F/Btu
     * @return the walls
     */
    public static Grounded basementWall(HeatedBasement basement, double insulation) {
        return buried(
                "basement wall",
                Assemblies.blockWall(insulation).layers(),
                WALL_FILM,
                basement.walls(),
                basement.soil());
    }

    /**
     * Puts a heated room into the soil.
     *
     * @param area of its floor, m²
     * @param perimeter of it along outside walls, m, above 0
     * @param depth of its floor below the ground, m, above 0
     * @param floorInsulation below the floor, m²·K/W, 0 for none
     * @param wallInsulation of the walls, nominal, h·ft²·°F/Btu
     * @param soil around it
     * @return the room in the soil
     */
    public static HeatedBasement basement(
            double area, double perimeter, double depth, double floorInsulation, double wallInsulation, Soil soil) {
        return new HeatedBasement(
                area,
                perimeter,
                WALL,
                depth,
                resistance(slab(floorInsulation)),
                Assemblies.blockWall(wallInsulation).resistance(),
                soil);
    }

    /**
     * Puts a wooden floor over a crawl space.
     *
     * @param area m²
     * @param perimeter length of its edges along outside walls, m, above 0
     * @param floor layers of the floor itself
     * @param vented whether the crawl space has openings
     * @param shielding share of the wind that reaches them
     * @param soil below it
     * @return the floor
     */
    public static Grounded overCrawlSpace(
            double area, double perimeter, Construction floor, boolean vented, double shielding, Soil soil) {
        var space = new CrawlSpace(
                area,
                perimeter,
                WALL,
                floor.resistance(),
                CRAWL_HEIGHT,
                BARE_WALL,
                vented ? VENTS * area / perimeter : 0,
                WIND,
                shielding,
                soil);
        return over("floor over crawl space", floor, space.coupling());
    }

    /**
     * Puts a wooden floor over an unheated basement.
     *
     * @param area m²
     * @param perimeter length of its edges along outside walls, m, above 0
     * @param floor layers of the floor itself
     * @param soil around the basement
     * @return the floor
     */
    public static Grounded overBasement(double area, double perimeter, Construction floor, Soil soil) {
        var below = new UnheatedBasement(
                floor.resistance(),
                BASEMENT_HEIGHT,
                BARE_WALL,
                BASEMENT_AIR_CHANGES,
                basement(area, perimeter, BASEMENT_DEPTH, 0, 0, soil));
        return over("floor over basement", floor, below.coupling());
    }

    private static Grounded over(String name, Construction floor, SpaceCoupling space) {
        var layers = new ArrayList<Layer>();
        layers.add(new Resistance("space below", space.resistance()));
        layers.addAll(floor.layers());
        var share = space.outdoorShare();
        var soil = SoilWave.behind(layers, FLOOR_FILM, space.floor(), share);
        return new Grounded(Assemblies.construction(name, layers), new Boundary.SpaceOnGround(share, soil));
    }

    private static Grounded buried(String name, List<Layer> inner, double film, GroundCoupling coupling, Soil soil) {
        var ground = 1 / coupling.transmittance() - film - resistance(inner);
        var real = Math.min(HALF_METRE / soil.conductivity(), MOST_SOIL * ground);
        var layers = new ArrayList<Layer>();
        layers.add(new Resistance("ground beyond", ground - real));
        layers.add(soil.layer(real * soil.conductivity()));
        layers.addAll(inner);
        return new Grounded(Assemblies.construction(name, layers), SoilWave.behind(layers, film, coupling));
    }

    private static List<Layer> slab(double insulation) {
        return insulation > 0
                ? List.of(new Resistance("insulation", insulation), Assemblies.SLAB)
                : List.of(Assemblies.SLAB);
    }

    private static double resistance(List<Layer> layers) {
        return layers.stream().mapToDouble(Layer::resistance).sum();
    }
}
