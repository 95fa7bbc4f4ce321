package io.heatwright.home;

import io.heatwright.circuit.Circuit;
import io.heatwright.room.Building;
import io.heatwright.room.Doorway;
import io.heatwright.room.SharedWall;
import io.heatwright.room.Surroundings;
import java.util.List;
import java.util.Optional;

/**
 * A home as understood from what a person wrote, every default filled in for one choice of the unknowns.
 *
 * @param name as printed to people
 * @param tenure whether it is rented
 * @param may what may be altered, in the order of {@link Alteration}
 * @param whereabouts where it is and whose weather it has
 * @param surroundings terrain, ground and the height of the rooms
 * @param rooms at least one, in the order of the file
 * @param partitions walls and floors between rooms, which name them by their place among the rooms
 * @param doorways between rooms
 * @param circuits in the order of the file, may be empty
 * @param now what heats and cools today, in the order of the file; empty if nobody said
 * @param prices energy prices that the person gave
 * @param design design temperatures that the person gave
 * @param priorities what matters most, first things first; empty if nobody said
 */
public record Home(
        String name,
        Tenure tenure,
        List<Alteration> may,
        Whereabouts whereabouts,
        Surroundings surroundings,
        List<HomeRoom> rooms,
        List<SharedWall> partitions,
        List<Doorway> doorways,
        List<Circuit> circuits,
        List<CurrentSystem> now,
        GivenPrices prices,
        GivenDesign design,
        List<Priority> priorities) {

    public Home {
        may = List.copyOf(may);
        rooms = List.copyOf(rooms);
        partitions = List.copyOf(partitions);
        doorways = List.copyOf(doorways);
        circuits = List.copyOf(circuits);
        now = List.copyOf(now);
        priorities = List.copyOf(priorities);
    }

    /**
     * Finds the circuit that a plug-in unit in a room would use: the one named after the room, else the first that feeds
     * it, else the only one there is.
     *
     * @param room one of the home's rooms
     * @return the circuit, or nothing if none is known
     */
    public Optional<Circuit> circuitFor(HomeRoom room) {
        return circuits.stream()
                .filter(c -> c.name().equals(room.key()))
                .findFirst()
                .or(() -> circuits.stream()
                        .filter(c -> c.feeds().contains(room.key()))
                        .findFirst())
                .or(() -> circuits.size() == 1 ? Optional.of(circuits.get(0)) : Optional.empty());
    }

    /**
     * Returns the rooms with what they share.
     *
     * @return the rooms in the order of the file
     */
    public Building building() {
        return new Building(rooms.stream().map(HomeRoom::enclosure).toList(), partitions, doorways);
    }

    /**
     * Tells the home how warm the soil is, which follows from the weather once it is known.
     *
     * @param soil yearly course of the air temperature
     * @return the same home with every floor and wall on soil at that temperature
     */
    public Home onSoil(SoilClimate soil) {
        return new Home(
                name,
                tenure,
                may,
                whereabouts,
                surroundings,
                rooms.stream().map(r -> r.onSoil(soil)).toList(),
                partitions,
                doorways,
                circuits,
                now,
                prices,
                design,
                priorities);
    }
}
