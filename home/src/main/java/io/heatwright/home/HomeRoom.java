package io.heatwright.home;

import io.heatwright.circuit.Answer;
import io.heatwright.circuit.Era;
import io.heatwright.room.Boundary;
import io.heatwright.room.Enclosure;
import io.heatwright.room.Surface;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One room of a home.
 *
 * @param key its name in the file, by which circuits refer to it
 * @param name as printed to people
 * @param use what it is used for
 * @param enclosure what the heat balance sees, less what it shares with other rooms; until
 *     {@link Home#onSoil(SoilClimate)} soil of which no temperature is given has NaN as mean, its amplitude is per kelvin
 *     of the outdoor air's, and its coldest day counts from the air's
 * @param heated whether anything heats or cools it; if not, its thermostat wants nothing and it is not planned for
 * @param thermostat what temperatures are wanted when
 * @param openings windows in the order of the file
 * @param ceilingHeight mean, m
 * @param built years it may have been built in
 * @param people usual number of people, for cooling and area charts
 * @param sleeps whether anyone sleeps here
 * @param door whether a door can close it off from the rest of the home
 * @param doorOutdoors whether it has a door to the outdoors
 * @param outletDistance along the wall from the likely place of a unit to the outlet, m, empty if unknown
 * @param kitchen whether food is cooked here, which area charts count
 */
public record HomeRoom(
        String key,
        String name,
        RoomUse use,
        Enclosure enclosure,
        boolean heated,
        Thermostat thermostat,
        List<Opening> openings,
        double ceilingHeight,
        Era built,
        double people,
        Answer sleeps,
        Answer door,
        Answer doorOutdoors,
        OptionalDouble outletDistance,
        boolean kitchen) {

    public HomeRoom {
        openings = List.copyOf(openings);
    }

    /**
     * Returns the floor area.
     *
     * @return m²
     */
    public double floorArea() {
        return enclosure.floorArea();
    }

    HomeRoom onSoil(SoilClimate soil) {
        var surfaces = enclosure.surfaces().stream().map(s -> onSoil(s, soil)).toList();
        var settled = enclosure.withSurfaces(surfaces);
        return new HomeRoom(
                key,
                name,
                use,
                settled,
                heated,
                thermostat,
                openings,
                ceilingHeight,
                built,
                people,
                sleeps,
                door,
                doorOutdoors,
                outletDistance,
                kitchen);
    }

    private static Surface onSoil(Surface surface, SoilClimate soil) {
        return new Surface(
                surface.name(),
                surface.area(),
                surface.tilt(),
                surface.azimuth(),
                surface.construction(),
                onSoil(surface.boundary(), soil),
                surface.films());
    }

    private static Boundary onSoil(Boundary boundary, SoilClimate soil) {
        if (boundary instanceof Boundary.SpaceOnGround space) {
            return new Boundary.SpaceOnGround(space.outdoorShare(), soil.under(space.soil()));
        }
        return boundary instanceof Boundary.Ground ground ? soil.under(ground) : boundary;
    }
}
